/** The fault, or the matter itself, taken upon oneself. */
export const owning: readonly string[] = [
  '(meie|minu|see on minu|see oli minu) (\\p{L}+ )?(viga|eksimus|eksitus|süü|apsakas|vastutus|poolne viga|hooletus|tegemata)',
  '(viga|eksimus|süü|vastutus) (on|oli|tuli|tekkis|lasub)( \\p{L}+)? (meie|minu|meil|meiepool\\p{L}*)',
  '(ma |me )?(eksi(sin|sime)|tegin vea|tegime vea|jätsime|unustasime|unustasin|ajasime segi|ajasin segi|tegime valesti|magasime maha|jäi meil|oleksime pidanud|oleksin pidanud|sisestasime valesti)',
  '(võtan|võtame|vastutan)( \\p{L}+){0,3} (vastutuse|enda peale|enda kanda|oma vastutusele|enda kätte|isiklikult|selle eest)',
  '(teen|toon|ajan|hoolitsen|kontrollin|jälgin|helistan|viin|saadan|tegelen|korraldan|uurin)( \\p{L}+){0,3} (ise|isiklikult)',
  '(mina|ma) (ise|isiklikult)',
  'meie poolt (oli|tehtud) viga',
  'meie kanda',
  'jään teie kontaktiks',
  'vastutan( selle| isiklikult)?',
  'nii ei oleks (tohtinud|pidanud)',
  'see ei oleks tohtinud',
  'meie eksimus\\p{L}*',
  'meie vea\\p{L}*',
];

/** Regret for trouble. */
export const apologising: readonly string[] = [
  '(palun |palume |siiralt )?(vabandust|vabandan|vabandame|vabandage|vabandused|andestust)',
  'vabandus\\p{L}*',
  'andke andeks',
  'andeks',
  '(mul|meil) on( \\p{L}+){0,2} kahju',
  '(?<!oleks )(väga|nii|tõesti|siiralt) kahju(?! (teid |teist )?(kaotada|ilma))',
  'kahetse(n|me)',
  'palun andestage',
];
