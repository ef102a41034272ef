/** Its own entry (@twicetold/cases/text), so that pages that import measures do not carry word lists and numbering plans. */
export * from './text-types.ts';
export { oncePerText } from './once-per-text.ts';
export { readMessage } from './read-message.ts';
export { recognise } from './recognise.ts';
export { valueKey, valuesAgree } from './value-key.ts';
export { languageOf } from './language.ts';
export {
  evaluate,
  type Disagreement,
  type Evaluation,
  type LabelledConversation,
  type MessageLabels,
  type Score,
} from './evaluate.ts';
