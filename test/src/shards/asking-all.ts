/** Statements that ask every machine, and why that is right or bearable. Everything else is found by its customers. */

const BY_CASE =
  'begins with cases, of which nobody knows the customers: each machine looks into its own index, once for all cases of a batch';
const OF_LOAD =
  'a load has customers everywhere; its block ranges are read once, when it is reported or taken back';
const EVERYBODY = 'is about everybody in a workspace';
const FROM_THE_OTHER_END = 'merges are few, and are looked up from their other end too';

export const ASKING_ALL: Readonly<Record<string, string>> = {
  KNOWN_CASES: BY_CASE,
  MARK_CASES_DIRTY: BY_CASE,
  CASES_OF_SEVERAL: BY_CASE,
  HOME_OF_CASE: BY_CASE,
  HOMES_OF_CASES: BY_CASE,
  CUSTOMERS_OF_CASES: BY_CASE,
  UNSTATED_KEYS_OF_CASES: BY_CASE,
  OPEN_ITEMS: BY_CASE,
  PLACES_OF_CASES: BY_CASE,
  DROP_ITEMS_WITHOUT_CASE: BY_CASE,
  STATED_KEYS_OF_CASES: BY_CASE,

  OPEN_CASES_OF_LOAD: OF_LOAD,
  NAMED_CUSTOMERS_OF_LOAD: OF_LOAD,
  OPEN_FIGURES: OF_LOAD,
  FORGET_FIGURES_OF_LOAD: OF_LOAD,
  QUEUE_UNDO: OF_LOAD,

  OPEN_ALL_MEASURES: EVERYBODY,
  OPEN_NEWER_MEASURES: EVERYBODY,
  MARK_WORKSPACE_DIRTY: EVERYBODY,
  MARK_OUTDATED_DIRTY: EVERYBODY,
  MEASURE_SOURCES: EVERYBODY,
  MEASURE_WORKSPACE: EVERYBODY,

  MERGED_WITH: FROM_THE_OTHER_END,
  MERGED_INTO: FROM_THE_OTHER_END,
  ERASE_MERGES: FROM_THE_OTHER_END,
  MERGES_OF_KEYS: FROM_THE_OTHER_END,
  QUEUE_OLD_CASES: EVERYBODY,
  OLD_CUSTOMERS: EVERYBODY,
  QUEUE_OLD_TEXTS: EVERYBODY,
  COUNT_OLD_TEXTS: EVERYBODY,
};
