/** Words by which a column is known for channels, and the beginnings of them in other languages. */
const CHANNEL =
  /^(phone|call|voice|telephone|tel|e-?mail|mail|post|postal|letter|fax|web|online|portal|form|website|site|app|mobile|chat|live ?chat|messenger|whatsapp|viber|telegram|facebook|twitter|x|instagram|social|sms|text|walk-?in|visit|in person|branch|counter|store|self-?service|api|bot|referral|telefon|kõne|e-post|kiri|veeb|vestlus|esindus|külastus|телефон|звонок|почта|письмо|сайт|чат|приложение|офис|визит|téléphone|courriel|courrier|boutique|agence|guichet|formulaire|réseaux sociaux)(?!\p{L})/iu;

export const isChannelWord = (word: string): boolean => CHANNEL.test(word.trim());

/** What a column of any kind writes for "nobody knows". */
const NOBODY_KNOWS =
  /^(unknown|unspecified|not specified|not available|not applicable|undefined|unassigned|\(blank\)|blank|empty|nobody|teadmata|määramata|неизвестно|не указано|не указан|не назначен|inconnu|non renseigné|non précisé|non affecté)$/iu;

export const saysNothing = (word: string): boolean => NOBODY_KNOWS.test(word.trim());
