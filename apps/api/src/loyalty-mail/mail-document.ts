/** A mail before it is HTML or text: everything is said already. */
export interface MailDocument {
  /** en | et | ru | fr */
  readonly language: string;
  readonly subject: string;
  readonly title: string;
  /** What it is about: workspace, days, as of, filters. */
  readonly about: readonly string[];
  /** That it comes late; null where it does not. */
  readonly late: string | null;
  readonly sentences: readonly MailSentence[];
  readonly numbers: MailTable;
  readonly risk: MailList;
  readonly stories: { readonly title: string; readonly told: readonly MailList[] };
  readonly open: { readonly label: string; readonly href: string | null };
  /** Why it came, and how it stops. */
  readonly foot: readonly string[];
}

export interface MailSentence {
  readonly text: string;
  readonly caveats: readonly string[];
}

export interface MailTable {
  readonly title: string;
  readonly columns: readonly string[];
  /** The first cell names the row; the lines beneath a number are what it rests on. */
  readonly rows: readonly (readonly MailCell[])[];
}

export interface MailCell {
  readonly text: string;
  readonly beneath?: readonly string[];
}

export interface MailList {
  readonly title: string;
  readonly lines: readonly string[];
}
