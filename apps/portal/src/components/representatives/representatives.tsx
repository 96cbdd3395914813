import { Button } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { representativesQuery, type Whose } from '../../api/representative-queries.js';
import { Failure } from '../failure.js';
import { Loading } from '../loading.js';
import { EmpowerDialog } from './empower-dialog.js';
import { RepresentativeList } from './representative-list.js';

type PartProps = { whose: Whose; nobody: string; give: string; mayGive: boolean };

/** Who acts for the citizen, and the way to let somebody. */
export const Representatives = ({ whose, nobody, give, mayGive }: PartProps) => {
  const [isGiving, setGiving] = useState(false);
  const { data, error, isPending, refetch } = useQuery(representativesQuery(whose));
  if (isPending) return <Loading rows={1} height="6rem" />;
  if (data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <RepresentativeList whose={whose} items={data.items} nobody={nobody} />
      {mayGive && (
        <div>
          <Button type="button" size={whose === 'own' ? 'medium' : 'small'} variant="secondary" onClick={() => setGiving(true)}>
            {give}
          </Button>
        </div>
      )}
      {isGiving && <EmpowerDialog whose={whose} kinds={data.kinds} title={give} onClose={() => setGiving(false)} />}
    </>
  );
};
