'use strict';

// graphql decides as it loads whether it looks twice at every object: a service does not, and a test shall do what a service does.
const { NODE_ENV } = process.env;
process.env.NODE_ENV = 'production';
require('graphql/jsutils/instanceOf');
process.env.NODE_ENV = NODE_ENV;
