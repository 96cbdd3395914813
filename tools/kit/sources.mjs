import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const filesUnder = (place) => {
  if (!fs.existsSync(place)) return [];
  if (fs.statSync(place).isFile()) return [place];
  return fs
    .readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
};

/** One hash over the names and contents of the files in these places that `counts` lets through. */
export const hashOf = (places, counts = () => true) => {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesUnder).filter(counts)) hash.update(file).update('\0').update(fs.readFileSync(file)).update('\0');
  return hash.digest('hex');
};
