import { addDays, type Fen, includesDay, judge, type LocalDate, ok, type Refusal, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';

type PersonnelStatus = keyof (typeof enumLabels)['PersonnelStatus'];
type AllowanceBasis = keyof (typeof enumLabels)['AllowanceBasis'];

/** Days something held, both included. */
export interface Held {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** A post somebody held in a month, below the leadership. */
export interface HeldPost extends Held {
  readonly appointmentId: string;
  readonly name: string;
  readonly kind: Exclude<keyof (typeof enumLabels)['PostKind'], 'leadership'>;
  readonly wonBy: keyof (typeof enumLabels)['AppointmentWonBy'];
  /** What the post brings to whoever keeps his own allowance in it; null where nothing is set. */
  readonly ownAllowance: Fen | null;
}

/** Somebody in a month: on the staff in it, or in a post. */
export interface PersonInMonth {
  readonly personId: string;
  readonly memberships: readonly (Held & { readonly status: PersonnelStatus })[];
  readonly contracts: readonly Held[];
  readonly posts: readonly HeldPost[];
}

/** A month, and what is in force on its first day. */
export interface AllowanceTerms {
  readonly month: string;
  readonly first: LocalDate;
  readonly last: LocalDate;
  /** What a professional union worker gets a month, in fen. */
  readonly professionalAllowance: Fen;
  readonly ownAllowanceStatuses: readonly string[];
}

/** What comes of somebody in a month. */
export interface AllowanceLineContent {
  readonly personId: string;
  readonly status: PersonnelStatus | null;
  readonly appointmentId: string | null;
  /** What is paid, in fen; 0 where it is withheld. */
  readonly amount: Fen;
  /** Null where it is withheld. */
  readonly basis: AllowanceBasis | null;
  readonly refusals: readonly Refusal[];
}

interface LineFacts {
  readonly terms: AllowanceTerms;
  /** The status somebody has all month; null where he has none that long. */
  readonly status: PersonnelStatus | null;
  readonly hasContract: boolean;
  readonly keepsOwn: boolean;
  /** Null for who holds no post. */
  readonly post: HeldPost | null;
}

const path: readonly string[] = [];

/** WZ-13: the allowance is a post's. */
export const holdsAPost = rule<LineFacts>('WZ-13', 'personnel.allowance-without-post', ({ terms: { month }, post }) => (post ? ok : refuse({ path, facts: { month }, remedy: 'win-a-post-by-competition' })));

const lostOrNeverWon = ({ status, post }: LineFacts) => status === 'civil-servant' && post?.kind === 'middle' && post.wonBy !== 'competition';

/** WZ-12: a civil servant of the middle level who won no post by competition gets none any more. */
export const civilServantWonHisPost = rule<LineFacts>('WZ-12', 'personnel.allowance-civil-servant-won-none', (facts) =>
  lostOrNeverWon(facts) ? refuse({ path, facts: { post: facts.post!.name, wonBy: facts.post!.wonBy }, remedy: 'win-a-post-by-competition' }) : ok,
);

/** WZ-13: a post filled by two-way selection, or otherwise, is not won by competition. */
export const postIsWon = rule<LineFacts>('WZ-13', 'personnel.allowance-post-not-won', (facts) =>
  facts.post === null || facts.post.wonBy === 'competition' || lostOrNeverWon(facts) ? ok : refuse({ path, facts: { post: facts.post.name, wonBy: facts.post.wonBy }, remedy: 'win-a-post-by-competition' }),
);

/** WZ-13: whole months only. */
export const postIsHeldAllMonth = rule<LineFacts>('WZ-13', 'personnel.allowance-part-of-month', ({ terms, post }) =>
  post === null || coversMonth([post], terms) ? ok : refuse({ path, facts: { post: post.name, month: terms.month, from: post.from, until: post.until }, remedy: 'wait-for-a-whole-month' }),
);

/** WZ-13: what somebody gets follows his status, which he has all month. */
export const hasAStatusAllMonth = rule<LineFacts>('WZ-13', 'personnel.allowance-without-status', ({ terms: { month }, status }) =>
  status ? ok : refuse({ path, facts: { month }, remedy: 'check-the-membership' }),
);

/** WZ-4: a professional union worker works under a labour contract: no contract, no allowance (our reading). */
export const professionalHasContract = rule<LineFacts>('WZ-4', 'personnel.allowance-without-contract', ({ terms: { month }, status, hasContract }) =>
  status !== 'professional-union-worker' || hasContract ? ok : refuse({ path, facts: { month }, remedy: 'sign-the-labour-contract' }),
);

/** WZ-13: who keeps his own allowance gets what is set for the post. */
export const ownAllowanceIsSet = rule<LineFacts>('WZ-13', 'personnel.allowance-of-post-unset', ({ terms: { first }, post, keepsOwn }) =>
  !keepsOwn || post?.wonBy !== 'competition' || post.ownAllowance !== null ? ok : refuse({ path, facts: { post: post.name, day: first }, remedy: 'set-the-allowance-of-the-post' }),
);

export const allowanceLineRules: readonly Rule<LineFacts>[] = [holdsAPost, civilServantWonHisPost, postIsWon, postIsHeldAllMonth, hasAStatusAllMonth, professionalHasContract, ownAllowanceIsSet];

/** WZ-12, WZ-13: what comes of each person in a month; who is in the leadership only is outside the rule and not among them. */
export const allowanceLines = (people: readonly PersonInMonth[], terms: AllowanceTerms): AllowanceLineContent[] => people.map((person) => lineOf(person, terms));

/** Of several posts the one that pays most counts, or else the one least is missing for, the latest first. */
function lineOf(person: PersonInMonth, terms: AllowanceTerms): AllowanceLineContent {
  const posts: readonly (HeldPost | null)[] = person.posts.length === 0 ? [null] : person.posts.toSorted((one, other) => (one.from < other.from ? 1 : -1));
  const lines = posts.map((post) => lineOfPost(person, post, terms));
  return lines.reduce((best, line) => (line.amount > best.amount || (best.amount === 0n && line.amount === 0n && line.refusals.length < best.refusals.length) ? line : best));
}

function lineOfPost({ personId, memberships, contracts }: PersonInMonth, post: HeldPost | null, terms: AllowanceTerms): AllowanceLineContent {
  const status = memberships.map((each) => each.status).find((each) => coversMonth(memberships.filter((membership) => membership.status === each), terms)) ?? null;
  const keepsOwn = status !== null && terms.ownAllowanceStatuses.includes(status);
  const { refusals } = judge(allowanceLineRules, { terms, status, hasContract: coversMonth(contracts, terms), keepsOwn, post });
  const line = { personId, status, appointmentId: post?.appointmentId ?? null, refusals };
  if (refusals.length > 0) return { ...line, amount: 0n, basis: null };
  return keepsOwn ? { ...line, amount: post!.ownAllowance!, basis: 'own-allowance' } : { ...line, amount: terms.professionalAllowance, basis: 'professional-allowance' };
}

/** Whether something held on every day of a month, where one row may follow on another. */
function coversMonth(rows: readonly Held[], { first, last }: AllowanceTerms): boolean {
  let day = first;
  for (const row of rows.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    if (!includesDay({ first: row.from, last: row.until }, day)) continue;
    if (row.until === null || row.until >= last) return true;
    day = addDays(row.until, 1);
  }
  return false;
}
