export * from './question/question.ts';
export * from './answer/answer-types.ts';
