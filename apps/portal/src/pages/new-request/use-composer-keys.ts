import { useEffect, useRef } from 'react';
import type { Composer } from './use-composer.js';

/** Ctrl+S saves the draft, Ctrl+Enter goes on: also while one writes. */
export const useComposerKeys = ({ step, check, send, save, sent, isBusy }: Composer): void => {
  const latest = useRef({ save, next: check });
  useEffect(() => {
    latest.current = { save, next: step === 'write' ? check : send };
  });
  const off = sent !== null || isBusy;
  useEffect(() => {
    if (off) return;
    const onKey = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      const run = event.key === 's' ? latest.current.save : event.key === 'Enter' ? latest.current.next : null;
      if (run === null) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [off]);
};
