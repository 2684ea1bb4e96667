import { publicCaller } from '@unionhall/contracts';
import { operation, type TestHouse } from '@unionhall/testing';
import { act, type Answered } from './federation';

/** A disclosure as its acts and queries answer it. */
export interface SeenDisclosure {
  readonly id: string;
  readonly title: string | null;
  readonly text: string | null;
  readonly withdrawnOn: string | null;
  readonly withdrawalReason: string | null;
  readonly version: number;
}
export type DisclosureAnswer = Answered & { readonly disclosure: SeenDisclosure | null };

/** What is published by the office, where nothing else is said. */
export const disclosureInput = (more: object = {}) => ({ powerItem: 'office-finance', title: '示例公开', text: '示例内容', ...more });

/** Publishes it. */
export const publish = (house: TestHouse, more: object = {}) => act<DisclosureAnswer>(house, 'PublishDisclosure', disclosureInput(more));

/** What the public sees. */
export async function shownToAll(house: TestHouse, filter: object = {}): Promise<SeenDisclosure[]> {
  const { disclosures } = await house.data<{ disclosures: { edges: { node: SeenDisclosure }[] } }>('governance', publicCaller, operation('Disclosures'), { first: 100, filter });
  return disclosures.edges.map(({ node }) => node);
}
