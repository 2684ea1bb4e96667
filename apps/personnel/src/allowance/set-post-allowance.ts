import { act, insertRow } from '@unionhall/database';
import { Post } from '../post/post.entity';
import { SetPostAllowanceInput } from './allowance.inputs';
import { PostAllowance } from './post-allowance.entity';
import { setPostAllowanceRules } from './set-post-allowance.rule';

/** Sets what a post brings a month to whoever keeps his own allowance in it (登记岗位津贴标准) [WZ-13]. */
export const setPostAllowance = act({
  name: 'setPostAllowance',
  description: '登记岗位自身津贴标准,自执行之日起适用。Sets what a post brings a month to whoever won it by competition and keeps his own allowance, from a day on [WZ-13].',
  who: ['officer', 'department-head'],
  under: 'allowances',
  input: SetPostAllowanceInput,
  object: PostAllowance,
  answers: 'postAllowance',
  gather: async (source, { input: { postId } }) => ({ post: await source.toChange(Post, postId), allowances: await source.children(PostAllowance, 'postId', postId) }),
  rules: setPostAllowanceRules,
  write: (tx, { input: { from, amount, document }, post, personId: setById }) => insertRow(tx.manager, PostAllowance, { id: tx.newId(), postId: post.id, from, amount, document, setById, version: 1 }),
});
