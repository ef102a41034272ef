/** ESLint plugin of one rule: file names are kebab-case, with dots before suffixes; components (.tsx) may be PascalCase. */
import path from 'node:path';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*(\.spec)?\.tsx$/;

export default {
  rules: {
    'kebab-case': {
      meta: { type: 'suggestion', schema: [] },
      create(context) {
        return {
          Program(node) {
            const name = path.basename(context.filename);
            if (KEBAB.test(name) || PASCAL.test(name)) return;
            context.report({ node, message: `"${name}" is not kebab-case.` });
          },
        };
      },
    },
  },
};
