import type { Department } from '@unionhall/contracts';
import { type AccessPolicy, mayAccess } from '@unionhall/graphql';
import type { Answer } from '@unionhall/testing';
import type { Asker } from './askers';
import { type FieldByDepartment, fieldsOf, isPage, keyOf, restriction, typeIn } from './graph';
import type { Probe } from './probe';
import type { Rows } from './rows';
import { answering, type Selected } from './selection';
import { note, type Tally } from './tally';

/** An answer that is not what the policies say. */
export interface Finding {
  /** Type.field, or the type. */
  readonly place: string;
  readonly what: 'shown though the policy denies it' | 'denied though the policy grants it' | 'neither shown nor denied' | 'failed';
  readonly asker: string;
  readonly path: string;
}

/** The code of a refusal: whoever is not signed in is asked to. */
export function expectedRefusal({ caller: { personId, service } }: Asker): 'UNAUTHENTICATED' | 'FORBIDDEN' {
  return personId === null && service === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
}

type Data = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];
type Errors = NonNullable<Answer<never>['errors']>;

/** What an answer is held against. */
export interface Comparison {
  readonly probe: Probe;
  readonly rows: Rows;
  readonly asker: Asker;
  readonly answer: Answer<Data>;
  /** The same document's answer to the holder of every role: which objects stand where something is denied. */
  readonly full: Answer<Data>;
}

/** Holds an answer against the policies of every type and field it asked for, and notes in the tally what each guard did. */
export function checkAnswer(comparison: Comparison, tally: Tally): Finding[] {
  return new AnswerCheck(comparison, tally).findings();
}

/** Where the check stands: an object, the one the holder of every role sees there, and the way to it. */
interface Place {
  readonly type: string;
  readonly department: Department;
  readonly data: Data | null;
  readonly full: Data | null;
  readonly path: Path;
  /** The field that led here. */
  readonly way: string;
  /** Something on the way here was denied already. */
  readonly stopped: boolean;
}

class AnswerCheck {
  readonly #found: Finding[] = [];
  readonly #errors: Errors;
  /** Where a policy denies something, so that a refusal there is right. */
  readonly #denied: Path[] = [];

  constructor(
    readonly comparison: Comparison,
    readonly tally: Tally,
  ) {
    this.#errors = comparison.answer.errors ?? [];
  }

  findings(): Finding[] {
    const { probe, answer, full } = this.comparison;
    const root = { department: probe.department, path: [], data: answer.data, full: full.data, stopped: false };
    if (probe.entities) this.#entities(probe.entities.type, probe.entities.keys, probe.selected[0]!.object!.fields);
    else this.#fields({ ...root, type: 'Query', way: '' }, probe.selected);
    this.#unexplained();
    return this.#found;
  }

  /** Errors that are no refusals, and refusals of something no policy denies. */
  #unexplained(): void {
    for (const { path = [], message, extensions } of this.#errors) {
      const code = String(extensions?.['code']);
      const isExplained = path.length > 0 && this.#denied.some((denied) => startsWith(denied, path));
      if (code !== expectedRefusal(this.comparison.asker) || !isExplained) this.#report(`${code} ${message}`, 'failed', path);
    }
  }

  #entities(type: string, keys: readonly string[], fields: readonly Selected[]): void {
    const { probe, answer, full } = this.comparison;
    const key = keyOf(probe.graph, type)!;
    const shown = answer.data?.['_entities'] as (Data | null)[] | undefined;
    const seen = full.data?.['_entities'] as (Data | null)[] | undefined;
    keys.forEach((value, index) => {
      const place = { type, department: probe.department, path: ['_entities', index], way: '_entities', stopped: false };
      this.#object({ ...place, data: shown?.[index] ?? null, full: { ...seen?.[index], [key]: value } }, fields);
    });
  }

  #fields(place: Place, selected: readonly Selected[]): void {
    const { graph } = this.comparison.probe;
    const known = fieldsOf(graph, place.type);
    for (const one of selected) this.#field(place, one, known.get(one.name)!);
  }

  #field({ type, department: here, data, full, path: parent, way, stopped }: Place, one: Selected, field: FieldByDepartment): void {
    const { graph } = this.comparison.probe;
    const department = answering(field, here);
    const response = one.alias ?? one.name;
    const path = [...parent, response];
    const row = this.#row(department, type, data ?? full);
    const place = `${type}.${one.name}`;
    // Another department looks at the object again before it adds to it.
    const again = department === here ? undefined : restriction(typeIn(graph, department, type));
    const guards = [
      { subject: `${type} of ${department}`, policy: again },
      { subject: place, policy: restriction(field.get(department)) },
    ].filter((guard): guard is { subject: string; policy: AccessPolicy } => guard.policy !== undefined);
    const denying = guards.filter(({ policy }) => !this.#allows(policy, row));
    const value = data?.[response];
    const name = (subject: string) => this.#name(way, subject);

    for (const { subject } of guards) note(this.tally, name(subject), 'planned');
    if (denying.length > 0) {
      this.#denied.push(path);
      const shown = value !== null && value !== undefined;
      if (shown) this.#report(place, 'shown though the policy denies it', path);
      else if (data && !this.#isRefused(path)) this.#report(place, 'neither shown nor denied', path);
      else if (this.#isRefused(path)) for (const { subject, policy } of denying) if (row || !policy.own) note(this.tally, name(subject), 'denied');
    } else if (data && value === null && !one.object && this.#isRefused(path)) {
      this.#report(place, 'denied though the policy grants it', path);
    } else if (value !== null && value !== undefined) {
      for (const { subject } of guards) note(this.tally, name(subject), 'granted');
    } else if (data && !this.#isRefused(path)) {
      for (const { subject } of guards) note(this.tally, name(subject), 'passed');
    }
    if (!one.object) return;
    const below = { type: one.object.type, department, path, way: isPage(type) ? way : place, stopped: stopped || denying.length > 0 };
    this.#objects({ ...below, data: value, full: full?.[response] }, one.object.fields);
  }

  /** An object or a list of them; where nothing came, the object the holder of every role sees there. */
  #objects({ data, full, ...place }: Omit<Place, 'data' | 'full'> & { data: unknown; full: unknown }, fields: readonly Selected[]): void {
    const list = [data, full].find((value): value is unknown[] => Array.isArray(value));
    if (!list) return this.#object({ ...place, data: (data ?? null) as Data | null, full: (full ?? null) as Data | null }, fields);
    const at = (value: unknown, index: number) => (Array.isArray(value) ? ((value[index] ?? null) as Data | null) : null);
    if (list.length === 0) return this.#object({ ...place, data: null, full: null }, fields);
    list.forEach((_item, index) => this.#object({ ...place, data: at(data, index), full: at(full, index), path: Array.isArray(data) ? [...place.path, index] : place.path }, fields));
  }

  #object(place: Place, fields: readonly Selected[]): void {
    const { type, department, data, full, path, way } = place;
    const policy = restriction(typeIn(this.comparison.probe.graph, department, type));
    const row = this.#row(department, type, data ?? full);
    const name = this.#name(way, type);
    if (policy) {
      note(this.tally, name, 'planned');
      const allowed = this.#allows(policy, row);
      if (!allowed) this.#denied.push(path);
      if (data && !allowed) this.#report(type, 'shown though the policy denies it', path);
      else if (data) note(this.tally, name, 'granted');
      else if (this.#isRefused(path) && !allowed && (row || !policy.own)) note(this.tally, name, 'denied');
      else if (this.#isRefusedAt(path) && allowed && !place.stopped) this.#report(type, 'denied though the policy grants it', path);
    } else if (!data && this.#isRefusedAt(path) && !place.stopped) this.#report(type, 'denied though the policy grants it', path);
    this.#fields({ ...place, stopped: place.stopped || !data }, fields);
  }

  #name(way: string, subject: string): string {
    const { door, department } = this.comparison.probe;
    return `${door === 'gateway' ? door : department}: ${way === '' ? '' : `${way} > `}${subject}`;
  }

  #row(department: Department, type: string, data: Data | null): object | undefined {
    const { probe, rows } = this.comparison;
    const key = keyOf(probe.graph, type);
    const value = key && data?.[key];
    return typeof value === 'string' ? rows.find(department, type, value) : undefined;
  }

  /** Without its row, a row's own persons cannot be told. */
  #allows(policy: AccessPolicy, row: object | undefined): boolean {
    return mayAccess(row ? policy : { ...policy, own: undefined }, this.comparison.asker.caller, row);
  }

  /** Refused here or on the way here. */
  #isRefused(path: Path): boolean {
    return this.#errors.some((error) => startsWith(path, error.path ?? []));
  }

  #isRefusedAt(path: Path): boolean {
    return this.#errors.some(({ path: at = [] }) => at.length === path.length && startsWith(path, at));
  }

  #report(place: string, what: Finding['what'], path: Path): void {
    this.#found.push({ place, what, asker: this.comparison.asker.name, path: path.join('.') });
  }
}

const startsWith = (path: Path, start: Path) => start.every((step, index) => path[index] === step);
