/** The same messages in another language: a missing or a surplus one fails the type check. */
export type Translated<Topic> = Readonly<Record<keyof Topic, string>>;
