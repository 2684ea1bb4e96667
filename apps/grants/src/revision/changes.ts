import type { enumLabels } from '@unionhall/rulebook';

/** An item of an application's content, as far as comparing needs it. */
export interface ComparedItem {
  readonly part: keyof (typeof enumLabels)['GrantApplicationPart'];
  readonly text: string | null;
  readonly kind: string | null;
  readonly employerId: string | null;
  readonly studioId: string | null;
  readonly personId: string | null;
  readonly trait: string | null;
  readonly category: string | null;
  readonly purpose: string | null;
  readonly amount: bigint | null;
  readonly fileKind: string | null;
  readonly fileSha256: string | null;
}

/** One item that changed: what it was and what it is; null where it was not, or is not there. */
export interface Change<Item> {
  readonly part: ComparedItem['part'];
  readonly before: Item | null;
  readonly after: Item | null;
}

/**
 * What changed from one content to another, in the order of the parts. Items that say the same anywhere in both are
 * unchanged, so that a line put in at the top does not change all below it; what is left is paired in its order.
 */
export function changesBetween<Item extends ComparedItem>(before: readonly Item[], after: readonly Item[]): Change<Item>[] {
  const kept = [...after];
  const gone = before.filter((item) => {
    const same = kept.findIndex((other) => saysTheSame(item, other));
    if (same >= 0) kept.splice(same, 1);
    return same < 0;
  });
  const slots = [...new Set([...before, ...after].map(slotOf))];
  return slots.flatMap((slot) => {
    const olds = gone.filter((item) => slotOf(item) === slot);
    const news = kept.filter((item) => slotOf(item) === slot);
    return Array.from({ length: Math.max(olds.length, news.length) }, (_, index) => ({
      part: (olds[index] ?? news[index])!.part,
      before: olds[index] ?? null,
      after: news[index] ?? null,
    }));
  });
}

/** What an item can be the successor of: an argument only of one for the same trait, a member of nobody else. */
const slotOf = ({ part, trait, personId }: ComparedItem) => [part, trait, personId].join(' ');

function saysTheSame(one: ComparedItem, other: ComparedItem): boolean {
  const says = ({ part, text, kind, employerId, studioId, personId, trait, category, purpose, amount, fileKind, fileSha256 }: ComparedItem) =>
    JSON.stringify([part, text, kind, employerId, studioId, personId, trait, category, purpose, amount === null ? null : String(amount), fileKind, fileSha256]);
  return says(one) === says(other);
}
