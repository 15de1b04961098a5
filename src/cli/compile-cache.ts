import { enableCompileCache } from 'node:module';

// Commands are called once for each of many stories, and half of such a call would be spent on compiling them.
enableCompileCache('node_modules/.cache/compile');
