import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { Post } from './post.entity';
import type { PostFilter, PostOrder } from './post.inputs';

/** A page of posts, all or those of one department or kind. */
export function postsPage(loaders: Loaders, { staffDepartmentId, kind }: PostFilter, orderBy: PostOrder, page: PageArguments): Promise<Connection<Post>> {
  const conditions: [string, string | null | undefined][] = [
    ['staff_department_id = ?', staffDepartmentId],
    ['kind = ?', kind],
  ];
  const asked = conditions.filter(([, value]) => value);
  const where = asked.map(([condition]) => condition).join(' AND ') || 'TRUE';
  return pageOf(loaders, Post, { where, parameters: asked.map(([, value]) => value), orderBy }, page);
}
