// Asks DuckDB the questions of the workload. Usage: node run.mjs FOLDER CODES; results and timings go into FOLDER/duckdb.
import { DuckDBInstance } from '@duckdb/node-api';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const [folder, codes] = process.argv.slice(2);
const out = `${folder}/duckdb`;
const repeats = 5;
const none = { child: 'true', event: 'true' };
const click = { child: "sex = 'FEMALE' AND ethnicity IN ('BLACK', 'MIXED')", event: 'gravity BETWEEN 5 AND 8' };

mkdirSync(out, { recursive: true });
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const timings = [];

const read = (name, values) => Object.entries(values).reduce(
  (sql, [key, value]) => sql.replaceAll(`{${key}}`, value), readFileSync(new URL(name, import.meta.url), 'utf8'));
/** Runs some work: milliseconds on the wall clock, and those all threads spent together. */
const timed = async work => {
  const processor = process.cpuUsage();
  const start = performance.now();
  await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(processor);
  return { wall, processor: (user + system) / 1000 };
};

/** Notes a step: the median and the fastest run, and the mean of processor time. */
const note = (name, runs) => {
  const walls = runs.map(run => run.wall).sort((a, b) => a - b);
  const processor = runs.reduce((sum, run) => sum + run.processor, 0) / runs.length;
  timings.push([name, ...[walls[Math.floor(walls.length / 2)], walls[0], processor].map(number => number.toFixed(3))].join());
};

/** Some runs after one to warm up; each statement is planned once, the results stay native. */
async function ask(name, questions) {
  const statements = [];
  for (const [part, sql] of questions) {
    await connection.run(`COPY (${sql}) TO '${out}/${part}.csv' (HEADER false)`);
    statements.push(await connection.prepare(sql));
  }
  const all = async () => { for (const statement of statements) await statement.run(); };
  await all();
  const runs = [];
  for (let i = 0; i < repeats; i++) runs.push(await timed(all));
  note(name, runs);
}

note('load', [await timed(() => connection.run(read('load.sql', { folder, codes })))]);
note('prepare', [await timed(() => connection.run(read('prepare.sql', { end: '2024-03-31' })))]);
await ask('W1', [['W1', read('w1.sql', none)]]);
await ask('W2', [['W2', read('w2.sql', none)]]);
await ask('W3', [['W3', read('w3.sql', none)]]);
await ask('W4', [1, 2, 3].map(part => [`W4.${part}`, read(`w${part}.sql`, click)]));
writeFileSync(`${out}/timings.csv`, timings.join('\n') + '\n');
