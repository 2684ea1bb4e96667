import { z } from 'zod';
import { departments } from '../departments';
import { powerItemCodes } from '../power-items';
import { eventType } from './event';

const id = z.uuid();
const day = z.iso.date();
const moment = z.iso.datetime();

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
    kind: z.enum(['kinship', 'teacher-student', 'shared-patent', 'declared-interest']),
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
    version: z.number().int().min(1),
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
    version: z.number().int().min(1),
  }),
);

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
export const eventTypes = [actPerformed, parameterChanged, relationChanged, decisionRecorded, employerChanged, trailCheckpointed] as const;

export * from './event';
