import { z } from 'zod';
import type { Department } from './departments';

/**
 * A fact of another department that a rule needs at this moment and that may not be a copy.
 * Asked by keys, so that the same question about a hundred rows is one call; the owner answers in the keys' order.
 */
export interface Question<Answer> {
  readonly department: Department;
  /** The name under which the fact and its version are kept with the act. */
  readonly fact: string;
  /** A GraphQL query with `$keys: [String!]!` that answers under the alias `answers`. */
  readonly document: string;
  readonly answer: z.ZodType<Answer>;
}

/** Every answer says which version of the fact it is, so that the act can keep it. */
const versioned = { version: z.number().int().min(0) };

/** Who holds a power item now, and whether that person is the chief [GY-2a, GY-3]. Key: the item's code. */
export const powerHolder: Question<{ holderId: string | null; holderIsChief: boolean; version: number }> = {
  department: 'governance',
  fact: 'powerHolder',
  document: 'query PowerHolders($keys: [String!]!) { answers: powerHolders(items: $keys) { holderId holderIsChief version } }',
  answer: z.object({ ...versioned, holderId: z.uuid().nullable(), holderIsChief: z.boolean() }),
};

/** Which seat of the leadership body a person holds now: the chair heads the leading group [BH-3]. Key: the person's id. */
export const leadershipSeatHeld: Question<{ seat: 'chief' | 'deputy' | 'inspection-head' | null; acting: boolean; version: number }> = {
  department: 'governance',
  fact: 'leadershipSeat',
  document: 'query LeadershipSeatsHeld($keys: [String!]!) { answers: leadershipSeatsHeld(personIds: $keys) { seat acting version } }',
  answer: z.object({ ...versioned, seat: z.enum(['chief', 'deputy', 'inspection-head']).nullable(), acting: z.boolean() }),
};

/** The rows of a parameter, for a department whose copy is empty. Key: the parameter's name. */
export const parameterRows: Question<{ rows: { from: string; value: string; version: number }[]; version: number }> = {
  department: 'governance',
  fact: 'parameter',
  document: 'query ParameterRows($keys: [String!]!) { answers: parameterRows(names: $keys) { version rows { from value version } } }',
  answer: z.object({ ...versioned, rows: z.array(z.object({ ...versioned, from: z.iso.date(), value: z.string() })) }),
};

/** An employer in the common register, for a department whose copy lacks it [BH-8]; the park it lies in, when it lies in one. Key: the employer's id. */
export const employerInRegister: Question<{ name: string | null; kind: 'enterprise' | 'public-institution' | null; mergedIntoId: string | null; parkId: string | null; names: { name: string; from: string }[]; version: number }> = {
  department: 'finance-collection',
  fact: 'employer',
  document:
    'query EmployersInRegister($keys: [String!]!) { answers: employersInRegister(ids: $keys) { name kind mergedIntoId parkId names { name from: fromDay } version } }',
  answer: z.object({
    ...versioned,
    name: z.string().nullable(),
    kind: z.enum(['enterprise', 'public-institution']).nullable(),
    mergedIntoId: z.uuid().nullable(),
    parkId: z.uuid().nullable(),
    names: z.array(z.object({ name: z.string(), from: z.iso.date() })),
  }),
};

/** Whether an employer has a union, and whether it lacks dues of a month that is over, before a task about that is said to be done [DX-4]. Key: the employer's id. */
export const employerStanding: Question<{ hasUnion: boolean; inArrears: boolean; version: number }> = {
  department: 'finance-collection',
  fact: 'employerStanding',
  document: 'query EmployersStanding($keys: [String!]!) { answers: employersInRegister(ids: $keys) { hasUnion inArrears version } }',
  answer: z.object({ ...versioned, hasUnion: z.boolean(), inArrears: z.boolean() }),
};

/** A union of the register, before a task of a station is said to be about it [DX-4]. Key: the union's id; a missing one has no name. */
export const tradeUnionInRegister: Question<{ name: string | null; version: number }> = {
  department: 'finance-collection',
  fact: 'tradeUnion',
  document: 'query TradeUnionsInRegister($keys: [String!]!) { answers: tradeUnionsInRegister(ids: $keys) { name version } }',
  answer: z.object({ ...versioned, name: z.string().nullable() }),
};

/** Whether a person holds a leadership post, and the name a seat shows the public while it is held [GY-5a]. Key: the person's id. */
export const leadershipPost: Question<{ holdsLeadershipPost: boolean; personName: string | null; version: number }> = {
  department: 'personnel',
  fact: 'leadershipPost',
  document: 'query LeadershipPosts($keys: [String!]!) { answers: leadershipPosts(personIds: $keys) { holdsLeadershipPost personName version } }',
  answer: z.object({ ...versioned, holdsLeadershipPost: z.boolean(), personName: z.string().nullable() }),
};

/** A payee account and whose it is, before money is promised to it. Key: the account's id; a missing one has no holder name. */
export const payeeAccountInRegister: Question<{ holderName: string | null; employerId: string | null; personId: string | null; version: number }> = {
  department: 'finance-collection',
  fact: 'payeeAccount',
  document: 'query PayeeAccountsInRegister($keys: [String!]!) { answers: payeeAccountsInRegister(ids: $keys) { holderName employerId personId version } }',
  answer: z.object({ ...versioned, holderName: z.string().nullable(), employerId: z.uuid().nullable(), personId: z.uuid().nullable() }),
};

/** Whether personnel has a person in its register, for a department that has not heard of him. Key: the person's id. */
export const personInRegister: Question<{ registered: boolean; version: number }> = {
  department: 'personnel',
  fact: 'person',
  document: 'query PersonsInRegister($keys: [String!]!) { answers: personsInRegister(ids: $keys) { registered version } }',
  answer: z.object({ ...versioned, registered: z.boolean() }),
};

/** Whether there is an open inspection case or a measure on a person, yes or no only [GY-5d, GY-6]. Key: the person's id. */
export const openCaseOrMeasure: Question<{ onRecord: boolean; version: number }> = {
  department: 'governance',
  fact: 'openCaseOrMeasure',
  document: 'query CasesOrMeasures($keys: [String!]!) { answers: casesOrMeasures(personIds: $keys) { onRecord version } }',
  answer: z.object({ ...versioned, onRecord: z.boolean() }),
};

/** A workstation and whether it is closed, before somebody is seconded to it [DX-2]. Key: the station's id; a missing one has no name. */
export const workstationInRegister: Question<{ name: string | null; closed: boolean; version: number }> = {
  department: 'workstations',
  fact: 'workstation',
  document: 'query WorkstationsInRegister($keys: [String!]!) { answers: workstationsInRegister(ids: $keys) { name closed version } }',
  answer: z.object({ ...versioned, name: z.string().nullable(), closed: z.boolean() }),
};

/** A park, before an employer is said to lie in it [BH-8]. Key: the park's id, or its name as a list writes it; a missing one has no id. */
export const parkInRegister: Question<{ id: string | null; name: string | null; version: number }> = {
  department: 'workstations',
  fact: 'park',
  document: 'query ParksInRegister($keys: [String!]!) { answers: parksInRegister(keys: $keys) { id name version } }',
  answer: z.object({ ...versioned, id: z.uuid().nullable(), name: z.string().nullable() }),
};
