/** What marks in a source that it is no sure one. */
export const unconfirmed = 'skal bekræftes';

const inBrackets = new RegExp(`\\s*\\([^()]*${unconfirmed}[^()]*\\)`, 'giu');
const asClause = new RegExp(`(?:^|[;,:])[^;,:]*${unconfirmed}[^;,:]*`, 'giu');

/** The source as citizens read it: without the remark to those who keep the rule book. Empty where nothing else stood. */
export const sourceForCitizens = (source: string): string => source.replace(inBrackets, '').replace(asClause, '').trim();
