import { type Fen, type LocalDate, ok, refuse, yuanFromFen } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';

/** What the rules of setPostAllowance look at. */
export interface SetPostAllowanceFacts {
  readonly input: { readonly from: LocalDate; readonly amount: Fen };
  readonly post: { readonly name: string; readonly kind: keyof (typeof enumLabels)['PostKind'] };
  /** What is set of the post already. */
  readonly allowances: readonly { readonly from: LocalDate; readonly amount: Fen }[];
}

/** WZ-12: leadership posts are outside the rule on post allowances (our reading). */
export const postIsNoLeadershipPost = rule<SetPostAllowanceFacts>('WZ-12', 'personnel.leadership-post-allowance', ({ post: { name, kind } }) =>
  kind === 'leadership' ? refuse({ path: ['postId'], facts: { post: name }, remedy: 'choose-a-post-below-the-leadership' }) : ok,
);

/** HOUSE-4: an allowance is above nothing. */
export const allowanceIsPositive = rule<SetPostAllowanceFacts>('HOUSE-4', 'personnel.post-allowance-not-positive', ({ input: { amount } }) =>
  amount > 0n ? ok : refuse({ path: ['amount'], facts: { amount: yuanFromFen(amount) }, remedy: 'check-the-post-allowance' }),
);

/** HOUSE-3: a post has one allowance a day. */
export const allowanceIsNew = rule<SetPostAllowanceFacts>('HOUSE-3', 'personnel.post-allowance-set', ({ input: { from }, post, allowances }) => {
  const set = allowances.find((each) => each.from === from);
  return set === undefined ? ok : refuse({ path: ['from'], facts: { post: post.name, from, amount: yuanFromFen(set.amount) }, remedy: 'check-the-post-allowance' });
});

export const setPostAllowanceRules = [postIsNoLeadershipPost, allowanceIsPositive, allowanceIsNew];
