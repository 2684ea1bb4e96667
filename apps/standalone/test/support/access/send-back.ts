import type { LoadedHouse } from '../houses';
import type { Journey, Told } from '../journey';

interface Submitted extends Told {
  readonly title: string;
  readonly kind: string;
  readonly employer: { readonly id: string };
  readonly teamMembers: readonly { readonly person: { readonly id: string } }[];
  readonly traitArguments: readonly object[];
  readonly budgetLines: readonly object[];
}

const SUBMITTED = `{ grantApplications(first: 1, filter: { state: SUBMITTED }) { edges { node { id version title kind employer { id } teamMembers { person { id } }
  traitArguments { trait text } budgetLines { category purpose description amount } } } } }`;

/** Sends the demonstration's submitted application back; its author changes its title and carries it by the studio, and it is submitted again: it has two revisions. */
export async function sendBack({ claims }: LoadedHouse, journey: Journey, studioId: string): Promise<void> {
  const { grantApplications } = await journey.reads<{ grantApplications: { edges: { node: Submitted }[] } }>(claims('officer'), SUBMITTED);
  const { id: applicationId, version, title, kind, employer, teamMembers, traitArguments, budgetLines } = grantApplications.edges[0]!.node;
  const returned = await journey.does(claims('officer'), 'ReturnApplication', { applicationId, expectedVersion: version, reason: '示例原因' });
  const content = { title: `${title}（补正）`, kind, employerId: employer.id, studioId, teamMemberIds: teamMembers.slice(1).map(({ person }) => person.id), traitArguments, budgetLines };
  const revised = await journey.does(claims('worker'), 'ReviseApplication', { applicationId, expectedVersion: returned.version, content });
  const agreed = await journey.does(claims('colleague'), 'AgreeToApplication', { applicationId, expectedVersion: revised.version });
  await journey.does(claims('worker'), 'SubmitApplication', { applicationId, expectedVersion: agreed.version });
}
