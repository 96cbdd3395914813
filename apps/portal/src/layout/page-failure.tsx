import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { Failure } from '../components/failure.js';
import { Page } from '../components/page.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { PlainFrame } from './plain-frame.js';

const texts = defineTexts({ title: 'Siden kan ikke vises' }, { title: 'The page cannot be shown' });

/** Instead of a page that could not be opened. */
export const PageFailure = ({ error, reset }: ErrorComponentProps) => {
  const t = useTexts(texts);
  const router = useRouter();
  const again = (): void => {
    reset();
    void router.invalidate();
  };
  return (
    <Page title={t.title}>
      <Failure error={error} onRetry={again} />
    </Page>
  );
};

/** Instead of everything, when it is not even known who asks. */
export const PortalFailure = (props: ErrorComponentProps) => (
  <PlainFrame>
    <PageFailure {...props} />
  </PlainFrame>
);
