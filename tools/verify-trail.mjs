#!/usr/bin/env node
/**
 * Checks an exported audit trail without trusting the federation or its software: this file alone, on Node 20 or later.
 *
 *   node verify-trail.mjs --entries trail.jsonl --checkpoints checkpoints.jsonl --key public.jwk
 *                         [--key older.pem] [--previous-checkpoint kept.json]
 *   node verify-trail.mjs --proof answer.json --key public.jwk
 *
 * --entries              one line for each entry, in the order of the tree: {"entry":{…},"leaf":0}, {"entry":{…},"leaf":1}, …
 * --checkpoints          one line for each checkpoint, from the first: {"at":…,"department":…,"id":1,"keyId":…,"previous":…,
 *                        "root":…,"signature":…,"size":…}
 * --key                  the department's Ed25519 public key, published beforehand: PEM, JWK or JWK set; repeat after a change of key
 * --previous-checkpoint  a checkpoint kept from an earlier check: the only defence against an owner of the key who rewrites
 *                        everything, so keep the last line of --checkpoints each time
 *
 * --proof                instead of the files: what a department answered to its …TrailProof or …TrailConsistency query, the whole
 *                        answer or the object in it. Checked: the signature of each checkpoint, and by RFC 9162 that the entry is
 *                        a leaf of its tree, or that the tree of the second checkpoint extends that of the first. Compare the
 *                        SHA-256 that is printed with the published head of the day (trailHeads)
 *
 * Every line is canonical JSON (RFC 8785): sorted keys, no spaces. What is checked:
 *   chains       an entry is in one of 16; its sequence counts from 1 without a gap; its `previous` is the SHA-256 of the text of
 *                the entry before in its chain, 64 zeros in the first
 *   tree         RFC 9162: the data of leaf n are the 32 bytes of SHA-256 of the entry's text; the root over the first `size`
 *                leaves is the one each checkpoint states
 *   checkpoints  Ed25519 signature (base64url) over the text without `signature`, by the key whose RFC 7638 thumbprint is `keyId`;
 *                ids from 1 without a gap; `previous` is the SHA-256 of the text of the checkpoint before, signature included;
 *                one department; sizes never fall
 *
 * Prints a line for each fault and ends with 1, or prints one summary line and ends with 0; 2 when it could not check at all.
 * Entries after the last checkpoint are only chained: the summary says how many.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const CHAINS = 16;
const NOTHING_BEFORE = '0'.repeat(64);
const USAGE = 'node verify-trail.mjs --entries FILE --checkpoints FILE --key FILE [--key FILE] [--previous-checkpoint FILE]\n       node verify-trail.mjs --proof FILE --key FILE [--key FILE]';

let faults = 0;
function fault(text) {
  faults += 1;
  console.log(text);
}

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${fields.join(',')}}`;
}

// Not node:readline, which also ends a line at U+2028, a character JSON may hold.
async function* linesOf(path) {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** The object on a line, or undefined after reporting it; other spellings of the same JSON could hide a doubled key. */
function parseLine(line, where) {
  try {
    const value = JSON.parse(line);
    if (value === null || typeof value !== 'object') fault(`${where}: not an object`);
    else if (canonical(value) !== line) fault(`${where}: not canonical JSON`);
    else return value;
  } catch {
    fault(`${where}: not JSON`);
  }
  return undefined;
}

function readKeys(paths) {
  const keys = new Map();
  for (const path of paths) {
    const text = readFileSync(path, 'utf8');
    const isPem = text.trimStart().startsWith('-----');
    const inputs = isPem ? [text] : [JSON.parse(text)].flatMap((json) => json.keys ?? json).map((key) => ({ key, format: 'jwk' }));
    for (const input of inputs) {
      const key = createPublicKey(input);
      if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${path}: not an Ed25519 key`);
      const { crv, kty, x } = key.export({ format: 'jwk' });
      keys.set(sha256(canonical({ crv, kty, x })).toString('base64url'), key);
    }
  }
  return keys;
}

function signatureFault({ signature, ...fields }, keys) {
  const key = keys.get(fields.keyId);
  if (key === undefined) return `signed by the unknown key ${fields.keyId}`;
  const bytes = Buffer.from(String(signature), 'base64url');
  const holds = bytes.toString('base64url') === signature && verify(null, Buffer.from(canonical(fields)), key, bytes);
  return holds ? undefined : 'the signature does not hold';
}

async function readCheckpoints(path, keys) {
  const checkpoints = [];
  let before = { id: 0, size: 0 };
  let previous = NOTHING_BEFORE;
  let number = 0;
  for await (const line of linesOf(path)) {
    number += 1;
    const checkpoint = parseLine(line, `checkpoints line ${number}`);
    if (checkpoint === undefined) continue;
    const where = `checkpoint ${checkpoint.id}`;
    if (checkpoint.id !== before.id + 1) fault(`${where}: expected id ${before.id + 1}`);
    if (checkpoint.previous !== previous) fault(`${where}: not linked to the checkpoint before`);
    if (checkpoint.department !== (before.department ?? checkpoint.department)) fault(`${where}: of another department`);
    if (!Number.isSafeInteger(checkpoint.size) || checkpoint.size < before.size) fault(`${where}: size ${checkpoint.size} after ${before.size}`);
    const unsound = signatureFault(checkpoint, keys);
    if (unsound !== undefined) fault(`${where}: ${unsound}`);
    previous = sha256(line).toString('hex');
    before = checkpoint;
    checkpoints.push(checkpoint);
  }
  if (checkpoints.length === 0) fault('no checkpoint: nothing says what the trail should be');
  return checkpoints;
}

async function checkEntries(path, checkpoints) {
  const chains = Array.from({ length: CHAINS }, () => ({ sequence: 0, hash: NOTHING_BEFORE }));
  const peaks = []; // complete subtrees, widest first: { width, hash }
  let size = 0;
  const bySize = new Map(checkpoints.map((checkpoint) => [checkpoint.size, []]));
  for (const checkpoint of checkpoints) bySize.get(checkpoint.size).push(checkpoint);
  const checkRoots = () => {
    const root = peaks.reduceRight((right, { hash }) => (right ? sha256('\x01', hash, right) : hash), undefined) ?? sha256();
    for (const checkpoint of bySize.get(size)) {
      if (checkpoint.root !== root.toString('hex')) fault(`checkpoint ${checkpoint.id}: another root than that of the first ${size} entries`);
    }
  };
  if (bySize.has(0)) checkRoots();
  for await (const line of linesOf(path)) {
    const where = `entries line ${size + 1}`;
    const { leaf, entry } = parseLine(line, where) ?? { leaf: size };
    if (leaf !== size) fault(`${where}: leaf ${leaf}, expected ${size}`);
    const hash = sha256(canonical(entry ?? null));
    const chain = Number.isInteger(entry?.chain) ? chains[entry.chain] : undefined;
    if (chain === undefined) fault(`${where}: in no chain`);
    else {
      if (entry.sequence !== chain.sequence + 1) fault(`${where}: chain ${entry.chain} has ${entry.sequence} after ${chain.sequence}`);
      if (entry.previous !== chain.hash) fault(`${where}: not linked to the entry before in chain ${entry.chain}`);
      Object.assign(chain, { sequence: entry.sequence, hash: hash.toString('hex') });
    }
    peaks.push({ width: 1, hash: sha256('\x00', hash) });
    while (peaks.at(-1).width === peaks.at(-2)?.width) {
      const [left, right] = peaks.splice(-2);
      peaks.push({ width: left.width * 2, hash: sha256('\x01', left.hash, right.hash) });
    }
    size += 1;
    if (bySize.has(size)) checkRoots();
  }
  for (const { id, size: covered } of checkpoints) if (covered > size) fault(`checkpoint ${id}: covers ${covered} entries, ${size} are here`);
  return size;
}

const half = (number) => Math.floor(number / 2);
const isOdd = (number) => number % 2 === 1;
const nodeOf = (left, right) => sha256('\x01', left, right);

/** RFC 9162, 2.1.3.2: whether a leaf's hash leads to the root over the path. */
function isIncluded(hash, leaf, size, path, root) {
  if (leaf >= size) return false;
  let [index, last, computed] = [leaf, size - 1, hash];
  for (const sibling of path) {
    if (last === 0) return false;
    if (isOdd(index) || index === last) {
      computed = nodeOf(sibling, computed);
      while (!isOdd(index) && index !== 0) [index, last] = [half(index), half(last)];
    } else computed = nodeOf(computed, sibling);
    [index, last] = [half(index), half(last)];
  }
  return last === 0 && computed.equals(root);
}

/** RFC 9162, 2.1.4.2: whether the second tree begins with the whole first one. */
function isExtended(first, second, path) {
  if (first.size > second.size) return false;
  if (first.size === second.size) return path.length === 0 && first.root.equals(second.root);
  if (first.size === 0) return path.length === 0;
  const hashes = Number.isInteger(Math.log2(first.size)) ? [first.root, ...path] : [...path];
  if (hashes.length === 0) return false;
  let [index, last] = [first.size - 1, second.size - 1];
  while (isOdd(index)) [index, last] = [half(index), half(last)];
  let [earlier, later] = [hashes[0], hashes[0]];
  for (const hash of hashes.slice(1)) {
    if (last === 0) return false;
    if (isOdd(index) || index === last) {
      [earlier, later] = [nodeOf(hash, earlier), nodeOf(hash, later)];
      while (!isOdd(index) && index !== 0) [index, last] = [half(index), half(last)];
    } else later = nodeOf(later, hash);
    [index, last] = [half(index), half(last)];
  }
  return last === 0 && earlier.equals(first.root) && later.equals(second.root);
}

/** The object of a proof, alone or in the answer to its query. */
function proofIn(json) {
  const [answered] = Object.values(json.data ?? {});
  const proof = answered ?? json;
  if (!Array.isArray(proof.path) || (proof.entry ?? proof.second) === undefined) throw new Error('not a proof of an entry or of consistency');
  return proof;
}

/** Checks what a department answered, and prints what it proves. */
function checkProof(path, keys) {
  const proof = proofIn(JSON.parse(readFileSync(path, 'utf8')));
  const hashes = proof.path.map((hash) => Buffer.from(hash, 'hex'));
  const checkpointOf = (text, where) => {
    const checkpoint = parseLine(text, where);
    if (checkpoint === undefined) return undefined;
    const unsound = signatureFault(checkpoint, keys);
    if (unsound !== undefined) fault(`${where}: ${unsound}`);
    return { ...checkpoint, root: Buffer.from(checkpoint.root, 'hex') };
  };
  const told = (text) => `checkpoint ${JSON.parse(text).id} of ${JSON.parse(text).department}, SHA-256 ${sha256(text).toString('hex')}`;
  if (proof.entry !== undefined) {
    const checkpoint = checkpointOf(proof.checkpoint, 'checkpoint');
    const entry = parseLine(proof.entry, 'entry');
    if (checkpoint && entry && !isIncluded(sha256('\x00', sha256(proof.entry)), proof.leaf, checkpoint.size, hashes, checkpoint.root)) fault('the entry is no leaf of the tree of the checkpoint');
    if (faults === 0) console.log(`ok: ${entry.act} of ${entry.at}, ${entry.outcome}, is leaf ${proof.leaf} under ${told(proof.checkpoint)}`);
    return;
  }
  const [first, second] = [checkpointOf(proof.first, 'first checkpoint'), checkpointOf(proof.second, 'second checkpoint')];
  if (first && second && (first.department !== second.department || !isExtended(first, second, hashes))) fault('the second tree does not extend the first');
  if (faults === 0) console.log(`ok: ${told(proof.second)} extends ${told(proof.first)}`);
}

async function main() {
  const text = { type: 'string' };
  const { values } = parseArgs({ options: { entries: text, checkpoints: text, key: { ...text, multiple: true }, 'previous-checkpoint': text, proof: text } });
  if (values.proof && values.key && !values.entries && !values.checkpoints) {
    checkProof(values.proof, readKeys(values.key));
    return faults > 0 ? 1 : 0;
  }
  if (!values.entries || !values.checkpoints || !values.key) throw new Error(USAGE);
  const checkpoints = await readCheckpoints(values.checkpoints, readKeys(values.key));
  if (values['previous-checkpoint']) {
    const kept = JSON.parse(readFileSync(values['previous-checkpoint'], 'utf8'));
    const now = checkpoints.find(({ id }) => id === kept.id);
    if (now === undefined || canonical(now) !== canonical(kept)) fault(`checkpoint ${kept.id}: not the one that was kept`);
  }
  const size = await checkEntries(values.entries, checkpoints);
  if (faults > 0) return 1;
  const last = checkpoints.at(-1);
  console.log(`ok: ${size} entries of ${last.department}, ${checkpoints.length} checkpoints, the last of ${last.at}; ${size - last.size} entries since`);
  return 0;
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 2;
});
