import { z } from 'zod';
import { departments } from '../departments';
import { powerItemCodes } from '../power-items';
import { eventType } from './event';

const id = z.uuid();
const day = z.iso.date();
const moment = z.iso.datetime();
/** What a department can do under a decision so that a task of it is done. */
export const decisionEffects = ['granted', 'appointed', 'paid'] as const;
/** An amount of money in fen, as digits: JSON has no numbers that large. */
const fen = z.string().regex(/^[1-9]\d{0,17}$/);

/** Every act under a power item, done or refused: governance keeps the index [GY-2a, GY-5]. */
export const actPerformed = eventType(
  'ActPerformed',
  ['governance'],
  z.object({
    actId: id,
    department: z.enum(departments),
    act: z.string().max(100),
    personId: id,
    powerItem: z.enum(powerItemCodes),
    subject: z.object({ type: z.string().max(100), id }).nullable(),
    at: moment,
    outcome: z.enum(['done', 'refused']),
  }),
);

/** A parameter has a new dated row [clause of the parameter]. */
export const parameterChanged = eventType(
  'ParameterChanged',
  departments,
  z.object({ name: z.string().max(100), from: day, value: z.string().max(2000), version: z.number().int().min(1), decisionId: id.nullable() }),
);

/** Two persons are related, for the conflict graph [CP-6]; `withdrawnOn` ends it. */
export const relationChanged = eventType(
  'RelationChanged',
  ['personnel', 'grants', 'finance-collection'],
  z.object({
    relationId: id,
    kind: z.enum(['kinship', 'teacher-student', 'shared-patent', 'supply', 'declared-interest']),
    personId: id,
    otherPersonId: id.nullable(),
    employerId: id.nullable(),
    from: day,
    withdrawnOn: day.nullable(),
    version: z.number().int().min(1),
  }),
);

/** The leadership body decided a matter; the hash says over exactly which content [GY-2b]. */
export const decisionRecorded = eventType(
  'DecisionRecorded',
  departments,
  z.object({
    decisionId: id,
    powerItem: z.enum(powerItemCodes),
    subjectType: z.string().max(100),
    subjectId: id,
    subjectSha256: z.hex().length(64),
    outcome: z.enum(['adopted', 'rejected', 'deferred']),
    decidedOn: day,
    /** The matter that was decided. */
    matterId: id,
    /** The most that may be paid under it in all, in fen; null when it is about no money [CP-9]. */
    amount: fen.nullable(),
    /** Who raised the matter and who entered its decision: neither carries it out [CP-5]. Null for a decision of before that was told. */
    proposedById: id.nullable().default(null),
    enteredById: id.nullable().default(null),
    version: z.number().int().min(1),
  }),
);

/** A department asks the leadership body to decide: it mints the matter's id, and the decision will fit exactly this content [GY-2b]. */
export const matterProposed = eventType(
  'MatterProposed',
  ['governance'],
  z.object({
    matterId: id,
    powerItem: z.enum(powerItemCodes),
    title: z.string().max(200),
    subjectType: z.string().max(100),
    subjectId: id,
    subjectSha256: z.hex().length(64),
    /** What is to be decided, as the meeting reads it: one line a row. */
    content: z.string().max(20_000),
    amount: fen.nullable(),
    /** Whom it concerns: members related to them recuse themselves [CP-6]. */
    parties: z.array(z.object({ personId: id.nullable(), employerId: id.nullable() })).max(1_000),
    proposedById: id,
    proposedOn: day,
    /** What is to be done once it is adopted: governance sets who and until when, and the department tells when it is done [GY-2a]. */
    tasks: z.array(z.object({ title: z.string().max(200), effect: z.enum(decisionEffects) })).max(10).default([]),
  }),
);

/** What a matter is about is no longer what was raised, or is gone (null): an undecided matter over another content is withdrawn. */
export const matterSubjectChanged = eventType('MatterSubjectChanged', ['governance'], z.object({ subjectType: z.string().max(100), subjectId: id, subjectSha256: z.hex().length(64).nullable() }));

/** A matter was taken back before it was decided: whoever waits for its decision waits in vain. Not told when its owner's own news withdrew it. */
export const matterWithdrawn = eventType('MatterWithdrawn', ['grants', 'personnel'], z.object({ matterId: id, subjectType: z.string().max(100), subjectId: id }));

/**
 * A department did what a decision was for, or a part of it: governance closes the tasks that wait for it [GY-2a].
 * The subject is the decision, so that parts arrive before the whole.
 */
export const decisionCarriedOut = eventType(
  'DecisionCarriedOut',
  ['governance'],
  z.object({
    decisionId: id,
    effect: z.enum(decisionEffects),
    /** The act that did it, for its proof in the trail of the department. */
    actId: id,
    on: day,
    /** Whether all that was decided is done; a part is progress. */
    complete: z.boolean(),
    /** What was paid so far, in fen; null for what is no payment. */
    paid: fen.nullable(),
  }),
);

/** A department asks for a payment; it mints the order's id. The decision must be over exactly the content whose hash it names [CP-9]. */
export const paymentRequested = eventType(
  'PaymentRequested',
  ['finance-collection'],
  z.object({
    paymentOrderId: id,
    powerItem: z.enum(powerItemCodes),
    /** What is paid, in the department that asks: one live order each. */
    subjectType: z.string().max(100),
    subjectId: id,
    payeeAccountId: id,
    amount: fen,
    purpose: z.string().max(500),
    decisionId: id,
    decisionSha256: z.hex().length(64),
    requestedById: id,
    requestedOn: day,
  }),
);

/** A payment order another department asked for was made, or moved. */
export const paymentOrderMoved = eventType(
  'PaymentOrderMoved',
  ['grants', 'personnel'],
  z.object({
    paymentOrderId: id,
    subjectType: z.string().max(100),
    subjectId: id,
    state: z.enum(['requested', 'authorised', 'executed', 'confirmed', 'returned', 'rejected', 'cancelled']),
    amount: fen,
    /** The day of the step. */
    on: day,
    /** Why, where the step has a reason; else null. */
    reason: z.string().max(500).nullable(),
    version: z.number().int().min(1),
  }),
);

/** Money came back of a payment another department asked for, after the bank had confirmed it. */
export const refundReceived = eventType(
  'RefundReceived',
  ['grants'],
  z.object({
    refundId: id,
    paymentOrderId: id,
    /** What had been paid, in the department that asked. */
    subjectType: z.string().max(100),
    subjectId: id,
    amount: fen,
    /** The day it was received. */
    on: day,
  }),
);

/** An employer was registered, renamed or merged: one register for everybody [BH-8]. */
export const employerChanged = eventType(
  'EmployerChanged',
  ['grants'],
  z.object({
    employerId: id,
    name: z.string().max(200),
    kind: z.enum(['enterprise', 'public-institution']),
    /** The employer this one was merged into; null while it is live. */
    mergedIntoId: id.nullable(),
    /** Every name it bore, each from its first day on, oldest first; an event from before this was told has none. */
    names: z.array(z.object({ name: z.string().max(200), from: day })).default([]),
    version: z.number().int().min(1),
  }),
);

/** A visit that was reviewed found that a unit has a union, of which the register knew nothing; nobody brought it about [BH-5]. */
export const unionFound = eventType('UnionFound', ['workstations'], z.object({ employerId: id, tradeUnionId: id, name: z.string().max(200) }));

/** A unit a station helps to collect from lacks nothing any more of the months that are over [DX-3]. */
export const arrearsCleared = eventType('ArrearsCleared', ['workstations'], z.object({ employerId: id, clearedOn: day }));

/** A task of a station about a unit was asked for or moved, of the kinds that hang on what finance registers: helping to form a union, collecting dues [DX-3, DX-4]. */
export const serviceTaskMoved = eventType(
  'ServiceTaskMoved',
  ['finance-collection'],
  z.object({
    taskId: id,
    employerId: id,
    kind: z.enum(['park-union-organising', 'dues-collection']),
    state: z.enum(['requested', 'accepted', 'completed', 'confirmed', 'refused']),
    title: z.string().max(200),
    version: z.number().int().min(1),
  }),
);

/** A unit formed its union: it counts among the objectives of whoever brought it about, and what a station was asked to do for it is done [WZ-11, BH-5, DX-3]. */
export const unionFormed = eventType(
  'UnionFormed',
  ['personnel', 'workstations'],
  z.object({
    tradeUnionId: id,
    employerId: id,
    name: z.string().max(200),
    /** Who joined with it. */
    members: z.number().int().min(0),
    formedOn: day,
    /** Who last visited the unit before, or who formed it where nobody had. */
    broughtAboutById: id,
    formedById: id,
  }),
);

/** As which of the three a person is at a workstation [DX-2]. */
export const secondmentCapacities = ['vice-chair', 'established-cadre', 'assistant'] as const;

/** A member of the staff was seconded to a workstation from a day on, which may be to come; null where no station had asked [DX-2]. */
export const secondmentStarted = eventType(
  'SecondmentStarted',
  ['workstations'],
  z.object({ secondmentId: id, personId: id, workstationId: id, capacity: z.enum(secondmentCapacities), from: day, staffRequestId: id.nullable().default(null), version: z.number().int().min(1) }),
);

/** A station asks personnel for one person; it mints the request's id, and the secondment that answers it names it [DX-2]. */
export const staffRequested = eventType(
  'StaffRequested',
  ['personnel'],
  z.object({ staffRequestId: id, workstationId: id, workstationName: z.string().max(100), capacity: z.enum(secondmentCapacities), from: day, reason: z.string().max(500), requestedById: id, requestedOn: day }),
);

/** A station takes back what it asked of personnel; heard after it was asked. */
export const staffRequestWithdrawn = eventType('StaffRequestWithdrawn', ['personnel'], z.object({ staffRequestId: id }));

/** Personnel sends nobody for what a station asked, and says why [DX-2]. */
export const staffRequestDeclined = eventType('StaffRequestDeclined', ['workstations'], z.object({ staffRequestId: id, reason: z.string().max(500) }));

/** The last day of a secondment is known, past or to come: a station may be short from the day after. */
export const secondmentEnded = eventType('SecondmentEnded', ['workstations'], z.object({ secondmentId: id, personId: id, workstationId: id, until: day, version: z.number().int().min(1) }));

/** A department's trail reached a signed checkpoint; governance anchors it. */
export const trailCheckpointed = eventType(
  'TrailCheckpointed',
  ['governance'],
  z.object({
    department: z.enum(departments),
    checkpointId: z.number().int().min(1),
    size: z.number().int().min(0),
    root: z.hex().length(64),
    checkpointSha256: z.hex().length(64),
    at: moment,
  }),
);

/** Every event of the house, for the relay, the inbox and the documentation. */
export const eventTypes = [
  actPerformed,
  parameterChanged,
  relationChanged,
  decisionRecorded,
  matterProposed,
  matterSubjectChanged,
  matterWithdrawn,
  decisionCarriedOut,
  paymentRequested,
  paymentOrderMoved,
  refundReceived,
  employerChanged,
  unionFormed,
  unionFound,
  arrearsCleared,
  serviceTaskMoved,
  secondmentStarted,
  secondmentEnded,
  staffRequested,
  staffRequestWithdrawn,
  staffRequestDeclined,
  trailCheckpointed,
] as const;

export * from './event';
