import { connectionOf, payloadOf } from '@unionhall/graphql';
import { Post } from './post.entity';

export const CreatePostPayload = payloadOf('CreatePost', 'post', () => Post);
export const PostConnection = connectionOf('Post', '岗位', () => Post);
