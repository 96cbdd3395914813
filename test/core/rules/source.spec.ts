import { expect, it } from '@jest/globals';
import { sourceForCitizens } from '#core';

it.each([
  ['Forvaltningsloven § 7; tolkning på tegnsprog (skal bekræftes)', 'Forvaltningsloven § 7; tolkning på tegnsprog'],
  ['Loven § 1 (skal bekræftes: hvilke dele)', 'Loven § 1'],
  ['Bekendtgørelsen § 9: konsultation inden 8 dage; fristen for svaret skal bekræftes', 'Bekendtgørelsen § 9: konsultation inden 8 dage'],
  ['Praksis, skal bekræftes', 'Praksis'],
  ['Skal bekræftes', ''],
  ['Retssikkerhedsloven § 66 (klage)', 'Retssikkerhedsloven § 66 (klage)'],
])('citizens read a source without what its keepers have to confirm: %s', (source, read) => expect(sourceForCitizens(source)).toBe(read));
