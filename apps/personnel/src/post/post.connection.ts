import { connectionOf } from '@unionhall/graphql';
import { Post } from './post.entity';

export const PostConnection = connectionOf('Post', '岗位', () => Post);
