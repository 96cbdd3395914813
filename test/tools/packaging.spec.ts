import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { variables } from '../../libs/config/src/variables.js';

type Service = {
  image: string;
  build?: string;
  command?: string[];
  environment?: Record<string, string | number>;
  secrets?: string[];
  ports?: string[];
  container_name?: string;
  restart?: string;
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
  user?: string;
  read_only?: boolean;
  cap_drop?: string[];
  stop_grace_period?: string;
};
type Compose = { services: Record<string, Service>; secrets: Record<string, { file: string }>; volumes: Record<string, null> };

const compose = load(readFileSync('docker-compose.yml', 'utf8')) as Compose;
const services = Object.entries(compose.services);
const ours = services.filter(([, { build }]) => build !== undefined);
const serviceOf = (name: string): Service => {
  const found = compose.services[name];
  if (found === undefined) throw new Error(`docker-compose.yml has no service "${name}".`);
  return found;
};

/** `npm run secrets`, in a folder of its own. */
const makeSecrets = (use: (folder: string, again: () => void) => void): void => {
  const folder = mkdtempSync(path.join(tmpdir(), 'afklar-secrets-'));
  const run = (): void => {
    const { status, stderr } = spawnSync(process.execPath, [path.resolve('tools/secrets.mjs')], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  };
  try {
    run();
    use(path.join(folder, 'secrets'), run);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('docker-compose.yml', () => {
  it.each(['api', 'worker'])('lets there be many of %s: no port of the machine, no name of its own', (name) => {
    const { ports, container_name } = serviceOf(name);
    expect({ ports, container_name }).toEqual({ ports: undefined, container_name: undefined });
  });

  it('opens nothing to the network: anybody signs in as anybody', () => {
    const ports = services.flatMap(([, service]) => service.ports ?? []);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
    expect(new Set(ports.map((port) => port.split(':')[1])).size).toBe(ports.length);
  });

  it('watches the health of everything that stays', () => {
    const unwatched = services.filter(([, { restart, healthcheck }]) => restart === 'unless-stopped' && healthcheck === undefined);
    expect(unwatched.map(([name]) => name)).toEqual([]);
  });

  it('waits only for services that can become what is waited for', () => {
    for (const [, { depends_on = {} }] of services) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        const { healthcheck, restart } = serviceOf(name);
        if (condition === 'service_healthy') expect({ name, watched: healthcheck !== undefined }).toEqual({ name, watched: true });
        else expect({ name, condition, ends: restart === 'on-failure' }).toEqual({ name, condition: 'service_completed_successfully', ends: true });
      }
    }
  });

  it('starts programs that the build makes', () => {
    for (const [name, { command = [] }] of ours) {
      const program = command.find((word) => word.startsWith('dist/'))?.replace(/^dist\/(.*)\.js$/, '$1.ts');
      expect({ name, program, there: existsSync(program ?? '') }).toEqual({ name, program, there: true });
    }
  });

  it('gives each program only variables that it reads, and each secret as a file that it may open', () => {
    const known = new Set(Object.values(variables).flatMap(({ name }) => [name, `${name}_FILE`]));
    for (const [name, { environment = {}, secrets = [] }] of ours) {
      expect({ name, unknown: Object.keys(environment).filter((variable) => !known.has(variable)) }).toEqual({ name, unknown: [] });
      const opened = secrets.map((secret) => `/run/secrets/${secret}`);
      const wanted = Object.values(environment).filter((value) => String(value).startsWith('/run/secrets/'));
      expect({ name, stray: opened.filter((file) => !wanted.includes(file)) }).toEqual({ name, stray: [] });
    }
  });

  it('holds no secret itself, and declares each one that is used', () => {
    const used = new Set(services.flatMap(([, { secrets = [] }]) => secrets));
    expect([...used].sort()).toEqual(Object.keys(compose.secrets).sort());
    const plain = Object.values(variables).flatMap((variable) => ('secret' in variable ? [variable.name] : []));
    const given = ours.flatMap(([, { environment = {} }]) => Object.keys(environment)).filter((name) => plain.includes(name));
    expect(given.filter((name) => name !== 'SMTP_URL')).toEqual([]); // the mail catcher asks for no password
  });

  it('loses no job: nothing is evicted, and all is written within a second', () => {
    expect(serviceOf('queue').command?.join(' ')).toMatch(/--maxmemory-policy noeviction --appendonly yes --appendfsync everysec --hz 100/);
  });

  it('runs our programs without rights, and gives them the time they ask for to end', () => {
    for (const [name, { read_only, cap_drop, stop_grace_period }] of ours) {
      expect({ name, read_only, cap_drop, stop_grace_period }).toEqual({ name, read_only: true, cap_drop: ['ALL'], stop_grace_period: '15s' });
    }
  });

  it('names the version of every image', () => {
    const others = services.filter(([, { build }]) => build === undefined).map(([, { image }]) => image);
    expect(others.filter((image) => !/:v?\d/.test(image))).toEqual([]);
  });
});

describe('npm run secrets', () => {
  it('makes every file that docker-compose.yml names, for nobody else on the machine', () => {
    makeSecrets((folder) => {
      expect(readdirSync(folder).sort()).toEqual(
        Object.values(compose.secrets)
          .map(({ file }) => path.basename(file))
          .sort(),
      );
      expect(statSync(folder).mode & 0o777).toBe(0o700);
    });
  });

  it('keeps what is there', () => {
    makeSecrets((folder, again) => {
      const before = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
      again();
      expect(readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'))).toEqual(before);
    });
  });

  it('makes secrets that the programs take', () => {
    makeSecrets((folder) => {
      const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
      const { databaseUrl, redisUrl, contentKey } = variables;
      for (const result of [databaseUrl.parse(read('database_url')), redisUrl.parse(read('queue_url')), contentKey.parse(read('content_key'))]) {
        expect(result).toEqual({ value: expect.anything() });
      }
    });
  });
});

describe('the Dockerfile', () => {
  const stages = readFileSync('Dockerfile', 'utf8')
    .split(/^(?=FROM )/m)
    .filter((stage) => stage.startsWith('FROM '));

  it('builds in one stage and runs in another, as nobody in particular, on Node 24', () => {
    expect(stages.length).toBeGreaterThan(1);
    expect(stages.every((stage) => stage.startsWith('FROM node:24-'))).toBe(true);
    expect(stages.at(-1)).toMatch(/^USER node$/m);
  });

  it('takes into the image only what runs', () => {
    const copied = [...(stages.at(-1) ?? '').matchAll(/^COPY (.*)$/gm)].map(([, what]) => what);
    expect(copied).toEqual(['--from=packages /app/node_modules node_modules', '--from=build /app/package.json ./', '--from=build /app/dist dist']);
  });
});
