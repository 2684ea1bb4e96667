import { execFile } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHAINS, NOTHING_BEFORE, appendLeaf, canonicalJson, hashOfCheckpoint, hashOfEntry, keyIdOf, leafHash, rootOf, signCheckpoint } from '@unionhall/database';
import type { Checkpoint, TrailEntry } from '@unionhall/database';

const PROGRAM = join(__dirname, '..', 'verify-trail.mjs');
const ENTRIES = 300;
const CHECKPOINT_SIZES = [0, 1, 64, 64, 127, 200, 290];

interface Export {
  entries: TrailEntry[];
  checkpoints: Checkpoint[];
}

/** The lines of both files, in which a tamper changes whatever it likes. */
interface Lines {
  entries: string[];
  checkpoints: string[];
}

describe('the outsider’s verifier of an exported trail', () => {
  const owner = generateKeyPairSync('ed25519');
  const stranger = generateKeyPairSync('ed25519');
  const honest = checkpointed(chained(acts()), owner.privateKey);
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verify-trail-'));
    await writeFile(join(folder, 'public.jwk'), JSON.stringify(owner.publicKey.export({ format: 'jwk' })));
    await writeFile(join(folder, 'public.pem'), owner.publicKey.export({ format: 'pem', type: 'spki' }));
    await writeFile(join(folder, 'stranger.jwk'), JSON.stringify(stranger.publicKey.export({ format: 'jwk' })));
    await writeFile(join(folder, 'keys.json'), JSON.stringify({ keys: [stranger, owner].map(({ publicKey }) => publicKey.export({ format: 'jwk' })) }));
    await writeFile(join(folder, 'kept.json'), canonicalJson(honest.checkpoints[3]));
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('finds nothing wrong with an honest trail, by any form of the key and with a checkpoint kept from before', async () => {
    const summary = /^ok: 300 entries of grants, 7 checkpoints, the last of 2026-03-02T00:06:00.000Z; 10 entries since\n$/;
    for (const key of ['public.jwk', 'public.pem', 'keys.json']) {
      expect(await verify(linesOf(honest), '--key', join(folder, key))).toEqual({ code: 0, output: expect.stringMatching(summary) });
    }
    const kept = ['--key', join(folder, 'public.jwk'), '--previous-checkpoint', join(folder, 'kept.json')];
    expect(await verify(linesOf(honest), ...kept)).toEqual({ code: 0, output: expect.stringMatching(summary) });
  });

  it('takes a key that was changed for a newer one in between', async () => {
    const older = checkpointed(honest.entries, stranger.privateKey, CHECKPOINT_SIZES.slice(0, 3)).checkpoints;
    const newer = checkpointed(honest.entries, owner.privateKey, CHECKPOINT_SIZES, older).checkpoints;
    const lines = linesOf({ entries: honest.entries, checkpoints: newer });
    const keys = ['public.jwk', 'stranger.jwk'].flatMap((key) => ['--key', join(folder, key)]);
    expect((await verify(lines, ...keys)).code).toBe(0);
    expect(await verify(lines, '--key', join(folder, 'public.jwk'))).toEqual({ code: 1, output: expect.stringContaining('checkpoint 1: signed by the unknown key') });
  });

  it('ends with 2 and says why when it cannot check', async () => {
    expect(await verify(linesOf(honest))).toEqual({ code: 2, output: expect.stringContaining('node verify-trail.mjs --entries FILE') });
    expect((await verify(linesOf(honest), '--key', join(folder, 'nowhere.pem'))).code).toBe(2);
  });

  const tampers: [kind: string, expected: RegExp, tamper: (lines: Lines) => void][] = [
    ['an act renamed', /line 117: not linked to the entry before in chain 4/, (lines) => editEntry(lines, 100, (entry) => { entry.act = 'approveAnything'; })],
    ['another person named', /not linked to the entry before in chain/, (lines) => editEntry(lines, 17, (entry) => { entry.person = 'person-99'; })],
    ['a moment moved', /another root than that of the first 64/, (lines) => editEntry(lines, 30, (entry) => { entry.at = '2020-01-01T00:00:00.000Z'; })],
    ['a refusal made a success', /not linked/, (lines) => editEntry(lines, 21, (entry) => { entry.outcome = 'done'; entry.refusals = []; })],
    ['a clause removed from a refusal', /not linked/, (lines) => editEntry(lines, 14, (entry) => { entry.refusals = []; })],
    ['a service named in the place of a person', /not linked/, (lines) => editEntry(lines, 50, (entry) => { entry.service = 'governance'; })],
    ['the power item removed', /not linked/, (lines) => editEntry(lines, 51, (entry) => { entry.item = null; })],
    ['the hash of the subject changed', /not linked/, (lines) => editEntry(lines, 52, (entry) => { if (entry.subject) entry.subject.sha256 = 'cd'.repeat(32); })],
    ['the version of an asked fact changed', /not linked/, (lines) => editEntry(lines, 53, (entry) => { entry.asked = [{ department: 'personnel', fact: 'employment', version: 99 }]; })],
    ['a field added to an entry', /not linked/, (lines) => editEntry(lines, 54, (entry) => Object.assign(entry, { note: 'all in order' }))],
    ['the last entry under a checkpoint edited', /checkpoint 7: another root than that of the first 290/, (lines) => editEntry(lines, 289, (entry) => { entry.act = 'nothing'; })],
    ['an entry deleted', /line 121: leaf 121, expected 120/, (lines) => { lines.entries.splice(120, 1); }],
    ['an entry deleted and the leaves renumbered', /chain \d+ has \d+ after \d+/, (lines) => { lines.entries.splice(120, 1); renumber(lines); }],
    ['the first entry deleted and the leaves renumbered', /checkpoint 2: another root/, (lines) => { lines.entries.shift(); renumber(lines); }],
    ['a whole chain deleted and the leaves renumbered', /another root/, (lines) => { lines.entries = lines.entries.filter((line) => entryOf(line).chain !== 4); renumber(lines); }],
    ['an entry inserted', /chain 3 has/, (lines) => { lines.entries.splice(80, 0, lineOf({ ...entryOf(lines.entries[79]), chain: 3, act: 'inserted' }, 80)); renumber(lines); }],
    ['an entry doubled', /line 42: leaf 40, expected 41/, (lines) => { lines.entries.splice(41, 0, lines.entries[40] as string); }],
    ['two entries of different chains swapped', /line 71: leaf 71, expected 70/, (lines) => swap(lines.entries, 70, 71)],
    ['two entries of different chains swapped and renumbered', /another root/, (lines) => { swap(lines.entries, 70, 71); renumber(lines); }],
    ['two entries of one chain swapped and renumbered', /chain 6 has/, (lines) => { swap(lines.entries, 70, 70 + CHAINS); renumber(lines); }],
    ['an entry moved to another chain', /chain 9 has/, (lines) => editEntry(lines, 100, (entry) => { entry.chain = 9; })],
    ['an entry in a chain that does not exist', /line 101: in no chain/, (lines) => editEntry(lines, 100, (entry) => { entry.chain = CHAINS; })],
    ['a sequence number skipped', /chain 4 has 8 after 6/, (lines) => editEntry(lines, 100, (entry) => { entry.sequence += 1; })],
    ['a link cut', /line 101: not linked to the entry before in chain 4/, (lines) => editEntry(lines, 100, (entry) => { entry.previous = NOTHING_BEFORE; })],
    ['an entry edited and its chain linked anew to the end', /another root/, (lines) => rechain(lines, 100, (entry) => { entry.act = 'approveAnything'; })],
    ['the tail cut off before the last checkpoint', /checkpoint 7: covers 290 entries, 289 are here/, (lines) => { lines.entries.length = 289; }],
    ['every entry gone', /checkpoint 2: covers 1 entries, 0 are here/, (lines) => { lines.entries = []; }],
    ['an entry unreadable', /line 6: not JSON/, (lines) => { lines.entries[5] = lines.entries[5]?.slice(0, -2) as string; }],
    ['an entry with a doubled key', /line 6: not canonical JSON/, (lines) => { lines.entries[5] = lines.entries[5]?.replace('{"act"', '{"act":"harmless","act"') as string; }],
    ['an empty line', /line 6: not JSON/, (lines) => { lines.entries.splice(5, 0, ''); }],
    ['a line that holds no entry', /line 6: in no chain/, (lines) => { lines.entries[5] = '{"leaf":5}'; }],
    ['two checkpoints swapped', /checkpoint 5: expected id 4/, (lines) => swap(lines.checkpoints, 3, 4)],
    ['a checkpoint left out', /checkpoint 4: expected id 3/, (lines) => { lines.checkpoints.splice(2, 1); }],
    ['the first checkpoint left out', /checkpoint 2: expected id 1/, (lines) => { lines.checkpoints.shift(); }],
    ['a checkpoint doubled', /checkpoint 3: expected id 4/, (lines) => { lines.checkpoints.splice(3, 0, lines.checkpoints[2] as string); }],
    ['every checkpoint gone', /no checkpoint/, (lines) => { lines.checkpoints = []; }],
    ['the root of a checkpoint replaced', /checkpoint 3: the signature does not hold/, (lines) => editCheckpoint(lines, 2, (checkpoint) => { checkpoint.root = 'ee'.repeat(32); })],
    ['the size of a checkpoint lowered', /checkpoint 5: another root than that of the first 126/, (lines) => editCheckpoint(lines, 4, (checkpoint) => { checkpoint.size = 126; })],
    ['the moment of a checkpoint moved', /checkpoint 7: the signature does not hold/, (lines) => editCheckpoint(lines, 6, (checkpoint) => { checkpoint.at = '2026-03-01T00:00:00.000Z'; })],
    ['a checkpoint of another department', /checkpoint 4: of another department/, (lines) => editCheckpoint(lines, 3, (checkpoint) => { checkpoint.department = 'personnel'; })],
    ['a checkpoint linked elsewhere', /checkpoint 4: not linked to the checkpoint before/, (lines) => editCheckpoint(lines, 3, (checkpoint) => { checkpoint.previous = NOTHING_BEFORE; })],
    ['a checkpoint naming another key', /checkpoint 7: signed by the unknown key/, (lines) => editCheckpoint(lines, 6, (checkpoint) => { checkpoint.keyId = keyIdOf(stranger.publicKey); })],
    ['a signature of another checkpoint', /checkpoint 7: the signature does not hold/, (lines) => editCheckpoint(lines, 6, (checkpoint) => { checkpoint.signature = honest.checkpoints[5]?.signature as string; })],
    ['a signature missing', /checkpoint 7: the signature does not hold/, (lines) => editCheckpoint(lines, 6, (checkpoint) => { delete (checkpoint as Partial<Checkpoint>).signature; })],
    ['a signature spelled in another way', /checkpoint 7: the signature does not hold/, (lines) => editCheckpoint(lines, 6, (checkpoint) => { checkpoint.signature += '=='; })],
    ['a size that falls, rightly signed', /checkpoint 3: size 64 after 127/, (lines) => replaceWith(lines, checkpointed(honest.entries, owner.privateKey, [1, 127, 64, 290]))],
    ['a rightly signed root over other leaves', /checkpoint 2: another root/, (lines) => { lines.checkpoints = linesOf(checkpointed(chained(acts('other')), owner.privateKey)).checkpoints; }],
    ['everything written anew and signed with a stranger’s key', /checkpoint 1: signed by the unknown key/, (lines) => replaceWith(lines, checkpointed(chained(acts('forged')), stranger.privateKey))],
    ['a stranger’s signature under the owner’s key id', /checkpoint 7: the signature does not hold/, (lines) => editCheckpoint(lines, 6, (checkpoint) => {
      const { signature: _replaced, ...fields } = checkpoint;
      checkpoint.signature = signCheckpoint({ ...fields, keyId: keyIdOf(stranger.publicKey) }, stranger.privateKey).signature;
    })],
    ['everything written anew by the owner of the key', /checkpoint 4: not the one that was kept/, (lines) => replaceWith(lines, checkpointed(chained(acts('forged')), owner.privateKey))],
    ['everything cut back by the owner of the key', /checkpoint 4: not the one that was kept/, (lines) => replaceWith(lines, checkpointed(honest.entries.slice(0, 50), owner.privateKey, [0, 1]))],
  ];

  it.each(tampers)('finds %s', async (_, expected, tamper) => {
    const lines = linesOf(honest);
    tamper(lines);
    const result = await verify(lines, '--key', join(folder, 'public.jwk'), '--previous-checkpoint', join(folder, 'kept.json'));
    expect(result).toEqual({ code: 1, output: expect.stringMatching(expected) });
  });

  async function verify({ entries, checkpoints }: Lines, ...options: string[]): Promise<{ code: number; output: string }> {
    const paths = { entries: join(folder, 'trail.jsonl'), checkpoints: join(folder, 'checkpoints.jsonl') };
    await writeFile(paths.entries, entries.map((line) => `${line}\n`).join(''));
    await writeFile(paths.checkpoints, checkpoints.map((line) => `${line}\n`).join(''));
    return new Promise((resolve) => {
      const program = [PROGRAM, '--entries', paths.entries, '--checkpoints', paths.checkpoints, ...options];
      const child = execFile(process.execPath, program, (_error, stdout, stderr) => resolve({ code: child.exitCode as number, output: stdout + stderr }));
    });
  }
});

type Act = Omit<TrailEntry, 'chain' | 'sequence' | 'previous'>;

function acts(prefix = 'person'): Act[] {
  return Array.from({ length: ENTRIES }, (_, index) => ({
    id: `act-${index}`,
    at: new Date(Date.UTC(2026, 2, 2, 0, 0, index)).toISOString(),
    act: 'submitApplication',
    person: `${prefix}-${index % 7}`,
    service: index % 5 === 0 ? 'grants' : null,
    item: 'grant-fund',
    subject: { type: 'GrantApplication', id: `application-${index}`, sha256: createHash('sha256').update(`${index}`).digest('hex') },
    outcome: index % 7 === 0 ? 'refused' : 'done',
    // U+2028 ends a line for some readers, and must not here.
    refusals: index % 7 === 0 ? [{ code: 'grants.round-not-open', clause: 'YZ-8', facts: ['轮次\u2028', 'lastDay'] }] : [],
    asked: [{ department: 'personnel', fact: 'employment', version: index }],
  }));
}

function chained(rows: Act[]): TrailEntry[] {
  const heads = new Map<number, TrailEntry>();
  return rows.map((row, index) => {
    const chain = index % CHAINS;
    const head = heads.get(chain);
    const entry = { ...row, chain, sequence: (head?.sequence ?? 0) + 1, previous: head ? hashOfEntry(head) : NOTHING_BEFORE };
    heads.set(chain, entry);
    return entry;
  });
}

function checkpointed(entries: TrailEntry[], privateKey: KeyObject, sizes = CHECKPOINT_SIZES, earlier: Checkpoint[] = []): Export {
  const roots = [rootOf([])];
  let peaks: Buffer[] = [];
  entries.forEach((entry, size) => {
    peaks = appendLeaf(size, peaks, leafHash(Buffer.from(hashOfEntry(entry), 'hex'))).peaks;
    roots.push(rootOf(peaks));
  });
  const checkpoints = [...earlier];
  for (const [index, size] of sizes.entries()) {
    if (index < earlier.length) continue;
    const last = checkpoints.at(-1);
    const fields = { id: index + 1, department: 'grants', size, root: (roots[size] as Buffer).toString('hex'), at: new Date(Date.UTC(2026, 2, 2, 0, index)).toISOString() };
    checkpoints.push(signCheckpoint({ ...fields, previous: last ? hashOfCheckpoint(last) : NOTHING_BEFORE, keyId: keyIdOf(privateKey) }, privateKey));
  }
  return { entries, checkpoints };
}

const lineOf = (entry: TrailEntry, leaf: number): string => canonicalJson({ leaf, entry });
const entryOf = (line: string | undefined): TrailEntry => (JSON.parse(line as string) as { entry: TrailEntry }).entry;

function linesOf({ entries, checkpoints }: Export): Lines {
  return { entries: entries.map(lineOf), checkpoints: checkpoints.map(canonicalJson) };
}

function replaceWith(lines: Lines, forged: Export): void {
  Object.assign(lines, linesOf(forged));
}

function renumber(lines: Lines): void {
  lines.entries = lines.entries.map((line, leaf) => lineOf(entryOf(line), leaf));
}

function editEntry(lines: Lines, leaf: number, edit: (entry: TrailEntry) => void): void {
  const entry = entryOf(lines.entries[leaf]);
  edit(entry);
  lines.entries[leaf] = lineOf(entry, leaf);
}

/** Edits an entry and links every later one of its chain anew, as a forger without the key would. */
function rechain(lines: Lines, leaf: number, edit: (entry: TrailEntry) => void): void {
  editEntry(lines, leaf, edit);
  for (let later = leaf + CHAINS; later < lines.entries.length; later += CHAINS) {
    editEntry(lines, later, (entry) => { entry.previous = hashOfEntry(entryOf(lines.entries[later - CHAINS])); });
  }
}

function editCheckpoint(lines: Lines, index: number, edit: (checkpoint: Checkpoint) => void): void {
  const checkpoint = JSON.parse(lines.checkpoints[index] as string) as Checkpoint;
  edit(checkpoint);
  lines.checkpoints[index] = canonicalJson(checkpoint);
}

function swap(lines: string[], a: number, b: number): void {
  [lines[a], lines[b]] = [lines[b] as string, lines[a] as string];
}
