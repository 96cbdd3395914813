import { describe, expect, it } from '@jest/globals';
import { loadDatabaseUrl } from '#config';

describe('the address of the database alone', () => {
  it('is read without anything else being there', () => {
    expect(loadDatabaseUrl({ DATABASE_URL: 'postgres://demo@127.0.0.1:5432/demo' })).toBe('postgres://demo@127.0.0.1:5432/demo');
  });

  it('may be given as a file like every secret', () => {
    expect(() => loadDatabaseUrl({ DATABASE_URL_FILE: '/nowhere/database' })).toThrow('DATABASE_URL_FILE: the file cannot be read (ENOENT)');
  });

  it('says what is missing', () => {
    expect(() => loadDatabaseUrl({})).toThrow('DATABASE_URL is missing');
  });
});
