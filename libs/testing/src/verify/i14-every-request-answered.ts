import { namesInternalDetails } from '@unionhall/graphql';
import { type Findings, Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

/** I14: every request of the client's history got an answer or a time-out, and no error in any names an internal address. */
export async function everyRequestAnswered(house: VerifiedHouse): Promise<Findings> {
  const inspection = new Inspection();
  const { department } = house.definitions[0]!;
  for (const { name, outcome, body } of house.requests ?? []) {
    inspection.look(1);
    if (outcome === null) inspection.report(department, 'requests', [name], 'got neither an answer nor a time-out');
    if (body !== undefined && errorsOf(body).some(namesInternalDetails)) inspection.report(department, 'requests', [name], 'an error names what callers must not learn');
  }
  return inspection;
}

/** What an answer says of its errors; data may hold addresses, which are not ours. A body that is no JSON is one error. */
function errorsOf(body: string): string[] {
  try {
    const { errors } = JSON.parse(body) as { errors?: unknown[] };
    return (errors ?? []).map((error) => JSON.stringify(error));
  } catch {
    return [body];
  }
}
