import type { DirectoryFinding } from '../../directory/findings.js';

export const directoryFindingsDa = {
  noGln: 'Der mangler et GLN-nummer, så breve fra andre systemer ikke kan finde den. Skriv det ind.',
  endsWithoutSuccessor: 'Den ophører, uden at nogen overtager. Vælg en afløser, eller sig til kommunerne, at de skal spørge en anden.',
  endedWithOpenRequests:
    'Den er ophørt, men anmodninger venter stadig på den. De går til afløseren eller tilbage til kommunen af sig selv inden for få minutter.',
} satisfies Record<DirectoryFinding, string>;
