let reading = new AbortController();
let isHeld = false;

const never = new Promise<never>(() => undefined);

/** As `fetch`; what is read comes never while reading is held. */
export const fetchUnlessHeld = async (request: Request): Promise<Response> => {
  if (request.method !== 'GET') return fetch(request);
  if (isHeld) return never;
  const { signal } = reading;
  return fetch(new Request(request, { signal: AbortSignal.any([request.signal, signal]) })).catch((cause: unknown) => {
    if (signal.aborted) return never;
    throw cause;
  });
};

/** Ends what is being read and lets nothing more be read, so that a page on its way out asks for nothing in another's name. */
export const holdReading = (): void => {
  isHeld = true;
  reading.abort();
};

/** Lets be read again; what was ended has to be asked for anew. */
export const resumeReading = (): void => {
  isHeld = false;
  reading = new AbortController();
};
