import type { DepartmentPart } from '@unionhall/graphql';
import { createPost } from './create-post';
import { Post } from './post.entity';
import { PostResolver } from './post.resolver';

export const postPart: DepartmentPart = {
  acts: [createPost],
  entities: [Post],
  resolvers: [PostResolver],
};
