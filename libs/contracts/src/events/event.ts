import type { z } from 'zod';
import type { Department } from '../departments';

/** A kind of event: its name, the shape of its payload, and the departments it is told to. */
export interface EventType<Payload> {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  readonly to: readonly Department[];
}

/** Something that happened in a department and that others must learn of. */
export interface DomainEvent<Payload = unknown> {
  readonly type: EventType<Payload>;
  /** Events about one subject reach each consumer in the order they were told. */
  readonly subjectId: string;
  readonly payload: Payload;
}

/** Declares a kind of event; call `.about(subjectId, payload)` to tell one. */
export function eventType<Payload>(name: string, to: readonly Department[], payload: z.ZodType<Payload>) {
  const type: EventType<Payload> = { name, payload, to };
  return { ...type, about: (subjectId: string, content: Payload): DomainEvent<Payload> => ({ type, subjectId, payload: content }) };
}

/** An event as it travels: told once per consumer, numbered per subject, signed for the person it is told for. */
export interface EventEnvelope {
  /** The event's id, the same for every consumer. */
  readonly id: string;
  readonly name: string;
  readonly from: Department;
  readonly to: Department;
  readonly subjectId: string;
  /** 1, 2, 3 … per sender, consumer and subject; a gap means an earlier event is still on the way. */
  readonly sequence: number;
  /** The person whose act caused the event; null for the house itself (checkpoints). */
  readonly onBehalfOf: string | null;
  /** When it was told, ISO 8601 in UTC. */
  readonly at: string;
  readonly payload: unknown;
}
