/**
 * Telling again, built up from who, what, to whom, where and when: "I gave your colleague the number on Monday", "it's in the first line of my
 * mail", "you have both above". Only the past of information counts, never that of deeds ("I sent it back").
 */
const I =
  "(?<!(what if|when|before|until|since|because|if|unless) )(i|we)('ve|'d|ve| have| had| did)?( (already|previously|repeatedly|literally|just|only just|now|clearly|explicitly|specifically|actually|even|definitely|certainly|both|also))*";
const TOLD =
  '(told|tell|said|say|wrote|write|written|mentioned?|explained?|stated?|described?|gave|give|given|provided?|supplied|supply|sent|send|e-?mailed|typed|entered|listed|quoted|reported?|indicated?|dictated|spelled|spelt|read out|submitted|attached|forwarded|shared|specified|answered|replied|confirmed|repeated|filled in|flagged|logged|detailed|outlined|raised|asked( for)?|ask( for)?|requested|pointed out|texted|messaged|notified|informed|included)';
const THING =
  '(name|number|details?|address|iban|code|reference|ref|date|e-?mail|phone|mobile|amount|serial|info|information|postcode|account|reading|particulars|answer|dates|numbers|facts|story)';
const WHAT = `(it|this|that|them|these|those|both|all (of )?(it|this|that|them|these|those)|all|everything|so|as much|the (very )?same( thing)?|the whole (thing|story|lot)|(the|my|that|this|our|those|these)( \\p{L}+){0,2} ${THING})`;
const DESK =
  '(colleagues?|agents?|advis[eo]rs?|reps?|representatives?|person|people|lady|guy|man|woman|chap|bloke|girl|gentleman|team|department|bot|chat ?bot|robot|assistant|system|shop|branch|desk|counter|reception\\p{L}*|office|operator|manager|staff|call cent(re|er)|helpline|hotline|support|service|company|website|line|machine|driver|engineer|technician)';
const WHOM = `(you|u|you (guys|people|lot|all|both)|him|her|them|someone|somebody|everyone|everybody|(your|the|a|an|another|one of your|some)( [\\p{L}-]+){0,3} ${DESK})`;
const WRITING =
  '(e-?mails?|mails?|messages?|letters?|chat|thread|conversation|web ?form|form|subject|transcript|correspondence|claim form|application|enquiry|submission|complaint|ticket|request|report|posts?|text|signature)';
const WHERE = `((on|over|by) (the )?(phone|telephone|hotline|helpline|e-?mail|text|chat)|(in|on|at|via|through|to)( (my|the|your|our|this|a|that|its|both|two|three))?( [\\p{L}-]+){0,3} (${WRITING}|call|voicemail|counter|desk|branch|shop|store|reception|website|site|app|portal|beginning|start|outset|top|(first|second|third|opening|last) (line|sentence|paragraph|call|message|mail)))`;
const EARLIER =
  '(yesterday|earlier|before|already|previously|last (week|month|time|night|\\p{L}+day)|this (morning|afternoon)|on (mon|tues|wednes|thurs|fri|satur|sun)day|((a|an|two|three|four|five|six|ten|\\d+|several|some|a few|a couple of) )(minute|min|moment|second|hour|day|week|month|message|line|mail|call)s?( ago| back| earlier| before| above)|just now|when (i|we) (first |originally )?(called|rang|phoned|wrote|ordered|booked|signed|registered|opened|started|spoke|filled|contacted|got in|reported)|from the (very )?(start|beginning|outset|word go)|at the (very )?(start|beginning|outset|top)|in the first place|all along|(two|three|four|five|many|several|multiple|countless|so many|\\d+) times( now| already)?|above|further up|higher up|up there|twice|thrice|again and again)';
const ADVERB =
  '( (all|already|both|clearly|still|right|literally|also|there|written|stated|given|mentioned|just|included|exactly|plainly|in fact|even|to be found|standing|printed|noted|set out|right there|up there))*';
const ORDINAL =
  '(second|third|fourth|fifth|sixth|seventh|tenth|nth|umpteenth|hundredth|2nd|3rd|4th|5th|6th|10th|last)';
const STEP = "( [\\p{L}',-]+){0,4}";

export const toldAgain: readonly string[] = [
  "(the |my )?(very )?(first|last|only|second)( \\p{L}+)? (things?|numbers?|lines?|words?|sentences?) (i|that i|we|which i)( (ever|have|'ve|had))* (told|said|wrote|gave|mentioned|sent|typed|put|asked)",
  '(and )?(i|we) (still|again|once more) (do|am|ask|want|say|insist|demand|mean it|am asking|request|repeat)(?= ?[,.!;]|$| (it|that|the same|for (it|that|the same|my)|so))',
  '(i was|i.ve been|i have been|we were|that was)( (quite|very|perfectly|already|pretty|absolutely|crystal))* clear( (about|enough|on))?',
  '(made|make) (myself|it|that)( (quite|very|perfectly|already|absolutely))* clear',
  '(where it|where they|where (the|my) \\p{L}+)( always)? (was|were|is)(?=[ ,:.]* (top|above|in my|at the top|first|up|in this|on the form))',
  '(same|the one|ones?)( (one|number|as|answer))* (i|that i|which i|as i) (opened|started|began|gave|told|sent|wrote|put|said)',
  '(as|like|same as) (before|above|ever|always)(?= ?[,.!:;-]|$)',
  "(?<!(can't|won't|doesn't|cannot|page|screen|to) )scroll(ed|ing)? (up|back)",
  '(if|when|had) you (only |just |actually |ever )?(scroll|scrolled|read|looked|look)( (up|back|above|at my|my|what|through))*',
  '(asked and answered|broken record|groundhog day|parrot|deja vu|here we go again|ditto|see above|nothing (new )?to add|yet again the same|how hard (is it|can it be) to (read|look|scroll|check)|i refer you (back )?to|i rest my case|my (answer|wish|request|position) (stands|is unchanged|has not changed)|i stand by what|still the same (answer|number|request|wish|story))',
  "(literally |that was |it was |it's )(literally )?(my|the) (very )?(first|opening) (thing|sentence|line|message|words?)",
  '(the )?(very )?(first|second|last) (thing|number|line|sentence) (i|that i) (said|wrote|gave|sent|typed|told)',
  '(another|a third|a fourth|yet another|the third|the fourth|the second|every) (person|agent|colleague|one|time)( \\p{L}+)? (who |to |and )?(ask|asks|asking|wants|needs)( (me|for))*( (the same|it|that|again|my))',
  "(you|they)('ve| have| already)* asked (me )?(for )?(that|this|it|my \\p{L}+)( \\p{L}+)?( already| twice| before| yesterday| again)",
  '(have|take) (a|another) look (at|in|through) (what|my|the (top|start|beginning|chat|thread|first))',
  '(goes|go|going) (round|around) in circles|going in circles',
  // I told, whom, what, where, when.
  `${I} ${TOLD}( ${WHOM})? ${WHAT}( to ${WHOM}| to (?!(my|our|his|her) )\\p{L}+| down)?${STEP},? (${EARLIER}|${WHERE})`,
  `${I} ${TOLD} (${WHOM}|\\p{L}+) (${WHAT}|about (it|this|that))(?! wrong)`,
  `${I} (told|gave|given|said|explained|mentioned|passed|handed|dictated|reported|read|spelled|supplied) ${WHAT}( over| out| on)? to (?!(my|our|his|her|their|the police|a friend) )(${WHOM}|\\p{L}+)`,
  `${I} told ${WHOM}( [\\p{L}',-]+){0,8} (${EARLIER}|${WHERE})`,
  `(i|we) told (you|u)( (that|already|clearly))* (i|we|the|it|to|not|my|about|he|she|there|what|where|how)(?! wrong)`,
  `(i|we) (said|wrote|asked for|asked|requested|told you)( [\\p{L}'-]+){1,5},? not (a |an |the |for )?\\p{L}+`,
  `(i|we)('ve|'d| have| had)?( already| clearly| explicitly| specifically| repeatedly| twice)+ (asked|requested|said|stated|written|told|given|explained|mentioned|answered|provided|supplied|confirmed|specified)(?! (me|us))`,
  `(i|we) (asked|requested)( for| you to)?( [\\p{L}'-]+){1,6} (yesterday|earlier|before|already|last (week|time|month)|twice|in my (first|last|previous)|(two|three|several|many) times)`,
  '(i|we) (asked|requested)( for)? (it|this|that|the same)( [\\p{L}-]+){0,3} (on|in|at|by|over|too|as well|again)',
  '(i|we) (did|do) (say|tell|mention|write|explain|state|ask|give|include|specify|point)(?! me)',
  `(i|we)('ve| have)? (put|wrote|typed|entered|included|stated|listed) ${WHAT} (in|on|into|at the top of) (the|my|your|that) ([\\p{L}-]+ )?([\\p{L}-]+ )?(form|e-?mail|mail|message|letter|subject( line)?|application|complaint|report|chat|request|claim)`,
  '(i|we) said (i|that i|no,|no\\.|no$|so|refund|cancel|it clearly|exactly|we|my|the same|yes|already|as much)',
  // As I said.
  `(as|like|what|exactly what|all that) (i|we)('ve|'d| have| had| did)?( (already|previously|just|clearly|repeatedly|always|also|both))* ${TOLD}(?! to (buy|return|send))`,
  '(as|like) (already |previously |repeatedly |just )?(mentioned|stated|explained|described|written|said|indicated|reported|told|noted|specified|given|pointed out|repeated)(?=,|:|$|\\.|!| (above|before|earlier|previously|already|twice|yesterday|several|many|in my|in both|in all|on the phone|over the phone|by phone|at the (start|beginning|top|desk|counter)|to (you|your|the)))',
  '(as|like) (already|previously|repeatedly|earlier) (requested|asked|discussed|communicated|provided|supplied|advised)',
  "that('s| is| was) (exactly |precisely |just )?what (i|we)('ve| have)? (said|wrote|told|asked|explained|put|gave|sent)",
  `(as )?per (my|our|the) (\\p{L}+ ){0,2}${WRITING}`,
  `(as|like|same as) (in|on|stated in|under|set out in|given in|described in|written in) (my|our) (\\p{L}+ ){0,2}${WRITING}`,
  'same as (above|before|last time|yesterday|earlier|on the form|i (said|wrote|gave)|in my|the one)',
  // Where it stands.
  `(it|that|this|they|both|all of (it|this|that)|all|everything|those|these|(the|my|our)(?! (problem|mistake|error|fault|issue|money|parcel))( [\\p{L}-]+){1,3})('s|'re| is| are| was| were| should be| will be| must be| stands?| appears?| can be found)${ADVERB} (in|on|at) (my|the|this|that|our|both)( [\\p{L}-]+){0,3} ?${WRITING}`,
  `(it|that|this|they|both|all of (it|this|that)|all|everything|(the|my|our)( [\\p{L}-]+){1,3})('s|'re| is| are| was| were| stands?)${ADVERB} (in|on|at) the (very )?(first|opening|second|subject|top|last) (line|sentence|paragraph|of)`,
  `(it|that|this|they|(both|all|some|most)( of (it|this|that|them|those|these))?|everything|there|${THING}|serial number|number)('s|'re|s| is| are| was| were)?( (all|already|both|right|just|still|also|clearly|literally|written|a bit|only))* (above|up there|further up|higher up|up above|at the (very )?top|(a (few|couple of)|two|three|four|some|several|\\d+) (lines|messages|posts|replies|mails|lines further) (up|above|ago|earlier|back|before|higher))(?= ?[,.!?;:)]|$| (in|and|of|if|too|already))`,
  '(line|lines|message|messages|post|posts|mail|mails|reply|replies) (up|above|further up|higher up|earlier|back)(?= ?[,.!?;:)]|$)',
  "(it|that|this|they|all|both)('s|'re| is| are| was| were)( still| all| already| there)* (in|on) (this|the) (very |same )?(chat|conversation|thread|ticket)",
  `(look|scroll|check|read|see|go|glance|look back)( just| please| back| it| a (bit|little|few lines))* (up|above|upwards|further up|higher up|back up)(?! to (date|speed))`,
  `(read|re-?read|check|see|look at|look in|look into|look through|open|consult|refer to|go through|scroll through)( [\\p{L}-]+){0,2} (my|our|this|the) (own |whole |entire |previous |first |last |earlier |original |initial |above |other |opening )*(thread|chat( history| log)?|conversation|history|messages?|e-?mails?|mails?|transcript|notes|correspondence|letter)(?! (address|app|settings|you|your))`,
  "(read|see|check|look at) what (i|we)('ve| have)?( already| just)? (wrote|written|sent|said|typed|put|gave|told)",
  // You have it.
  `(?<!(do|if|when|once|can|could|may|that|until|unless|whether|what|did|don't|think|says|say|hope) )(you|u)(( (guys|people|lot|both|all|already|should|must|do|still|surely|now))|'ve| have)* (have|got|hold|know|had)( (already|got))* (both|all (of )?(it|this|that|them|those|these)|it all|this all|(it|this|that|them|these|those)( already)?( on (file|record|screen|your)| in (writing|front|your (system|file|records|notes|mail|inbox))| above| there| from| since| twice|,? (check|look|see|scroll|read)|[.!]|$)|my( [\\p{L}-]+){0,2} (number|details?|address|iban|name|e-?mail|phone|info|information|dob|date of birth)|everything)`,
  `(your|the)( [\\p{L}-]+){0,2} (colleagues?|agents?|advis[eo]rs?|reps?|lady|guy|bot|chat ?bot|team|department|system|office|support|staff|people|website|form)( [\\p{L}-]+)?( (already|must|should|all|both))*('s| has| have| had| knows?| got| holds?)( (already|got|all|both|now))* (it all|this all|all (of )?(it|this|that|them|those|these)|everything|(it|this|that|them)(?! (wrong|back))(?= ?[,.!?;]|$| (already|on file|down|from|since|in))|my( [\\p{L}-]+){0,2} (number|details?|address|iban|name|e-?mail|phone|information|info))`,
  `(he|she|they|you|\\p{L}+|your \\p{L}+) (wrote|written|noted|took|typed|jotted|copied)( \\p{L}+)? (it|this|that|them|everything|all of (it|this|that)|all (that|this))( all)? down`,
  "(it|that|this|everything|they|all)('s|'re| is| are| should be| must be| has been| have been)( all| already| still| surely)* (on|in) (file|record|your (system|records|screen|notes|files?|database|inbox|hands))",
  '(has|have|had|was|were|been) (already|previously|all|duly|both) (been )?(given|provided|supplied|mentioned|communicated|explained|submitted|stated|answered|told to|sent to you|quoted)(?! (a|an|me|us) )',
  '(were|was|been|been) (given|provided|supplied|mentioned|communicated|explained|stated|answered|quoted) (to you|to your|in my|in both|on the phone|above|twice|before|earlier|already|when i|at the (start|beginning))',
  // Made to say it again.
  `(do|don't|does|doesn't|didn't|did|can't|why don't|why can't|won't|will|ever) (you|u|you (people|guys|lot|all)|they|anyone|anybody|no ?one|people|your( \\p{L}+)? (colleagues?|departments?|teams?|systems?|people|staff))( (not|ever|even|actually|all|bother to|never|there))* (talk|speak|listen|communicate|read|share|pass)( to| with| on| things on| (any|my|the|your|these|our|what|each|notes|one another|anything|information))`,
  "(do|does|did|have|has|had) (n't |not )?(you|anyone|anybody|nobody|no ?one)( (even|actually|ever|not))* (read|looked at|look at|gone through)( [\\p{L}-]+)? (my|what|this|the (chat|thread|messages?|conversation|history|notes|e-?mails?)|any of|anything|above|it)",
  "how (many (more )?times|often|many people)( [\\p{L}'-]+){0,5} (repeat|tell|told|say|said|give|given|explain|explained|write|written|send|sent|spell|type|ask|asked|go through)",
  `(this|that|it|here)('s| is| makes it| will be| was)( now| already)? the ${ORDINAL} (time|person|agent|colleague|message|mail|e-?mail|call)( that| now)? (i|i'm|i am|i've|we|we're|asking|writing|telling|who asks|to ask|about (this|it))`,
  `for the ${ORDINAL} time[,:.!]`,
  `(${ORDINAL}|yet another|another) (message|mail|e-?mail|request|call|letter|attempt),? (same|with the same|and still the same)`,
  "(why|what)( [\\p{L}'-]+){0,6} (repeat|ask(ing)? (me )?(again|this again|for (it|this|that) again|the same)|explain (it|this|everything|myself) (again|twice|to)|tell you again|say it (all )?again)",
  '(asking|asked|ask|asks|want|wanting|requested)( me)?( for)? (it|this|that|the same|the very same|these|those|exactly (this|that)|the same (thing|number|details|question|info\\p{L}*))( all)? (again|twice|already|before|earlier|over and over|yesterday|last time|every time)',
  "(not|never|n't|refuse|tired|sick|fed up|stop|had enough|without|keep|hate)( [\\p{L}'-]+){0,4} (repeat|repeating|retyping|re-?explaining|saying it all|telling (it|the story)|explaining (it|this|myself|everything|the same))",
  'repeat(ing|ed)? (myself|ourselves|it all|everything|the same)',
  "(?<=(^|[.!?\\n]\\s?))(i|to|let me|so i|i will|i'll|must i|do i have to|have to|i can only) repeat",
  '(?<=(^|[.!?\\n]\\s?))(again|once again|once more|one more time|yet again|as before|like before|same as ever)( then)?[,:](?= )',
  "(i'll|i will|let me|i can|happy to|have to|having to|must i|need to|made me|make me)( [\\p{L}'-]+){0,2} (say|tell|give|write|type|explain|spell|go through|go over|start)( [\\p{L}'-]+){0,4} (again|once more|one more time|a (second|third) time|all over|from (scratch|the beginning|zero)|over again|one last time)",
  'here (it|they|we|you) (is|are|go|goes) (again|once more|one more time)',
  '(been|gone|went|going) (all )?(through|over) (this|that|it|all (of )?(this|that)|everything)( already| before| with| yesterday| twice| several| again| once)',
  "(we|i)('ve| have) (done|had|been through|discussed|covered) (this|that|it|this conversation|this before)( already| before| twice| with| yesterday)",
  "(it|that|number|address|answer|mind|wish|request|details|they|name|nothing)( still)? (hasn't|has not|haven't|have not|didn't|has|have not) changed( since| overnight|$|\\.|,|!)",
  "(what|which) (part|bit) of( [\\p{L}'\"-]+){1,6} (do|did|is|don't|was)",
  'what did i (just )?(say|write|tell|send)',
];

/** The same words without telling again: deeds, things handed back, what the company's papers say, things that go wrong again. */
export const notToldAgain: readonly string[] = [
  '(wrote|written|noted|took) (it|that|this|everything|them|all) down',
  '(told|explained (it|this|that|everything)? ?to|said to|mentioned (it|this|that)? ?to|wrote to|answered) (my|our|the (landlord|neighbou?r|police|bank|kids|driver|children|doctor|school))',
  '(stated|mentioned|confirmed) (in|on|by) (your|the) (listing|advert|contract|manual|booking|brochure|invoice|bill)',
  '(do|does|did|if|when|once|can|could|may|until|unless|whether) (you|they|she|he|your \\p{L}+)( \\p{L}+)? (have|has|had|got|know|knew|receive)',
  "(i|we)('ve| have| had)?( \\p{L}+)? (read|checked|seen|saw|opened|looked (at|through|in)|consulted|gone through) (the|your)",
  '(order\\p{L}*|bought|buy|had|have|did|do|tried|got|happen\\p{L}*) the same( thing| problem)?',
  'the same (thing|problem|fault|error|story)( (has|keeps))? (happen|appear|came|come|occur)\\p{L}*',
  '(asked|told|informed|mentioned (it|this|that) to|explained (it|this|that)? ?to) (my|our|the police|the bank|the landlord|the neighbou?rs?)',
  '(sent|gave|handed|posted|shipped|brought|given|passed|put) (it|them|this|that|everything|both|the \\p{L}+|my \\p{L}+) (back|away|off)',
  'as (stated|described|written|said|mentioned|listed|specified|advertised|shown|indicated|explained|set out|noted|promised|agreed) (in|on|by|at) (your|the (contract|terms|website|listing|site|catalogue|catalog|manual|policy|agreement|instructions|advert|ad|brochure|shop|invoice|bill|regulations))',
  `${ORDINAL} time( that)? (this (week|month|year|winter|summer|has|happen\\p{L}*|is happening)|in |it('s| has| is| was| happen\\p{L}*)|the (bins?|parcel|engineer|courier|driver|line|delivery|machine|lift|same (fault|problem|thing) (has|happen\\p{L}*))|you('ve| have)? (failed|charge|charged|sent|send|billed|cancelled|missed|lost)|they|my|has |within|since|your)`,
  '(i|we) (was|were|been) (told|given|informed|promised)',
  '(wrong|different|incorrect|old) (number|address|date|e-?mail|name|reference|code)',
  "as (you|they|he|she|your( \\p{L}+){1,2})('ve|'d)? (said|told|explained|asked|requested|wrote|mentioned|suggested|advised|promised)",
  '(you|they|he|she|your( \\p{L}+){1,2}) (already )?(told|gave|informed|promised) (me|us)',
  "(i|we)('ve| have)? (told|asked) (my|our) \\p{L}+",
];

/** See `cues`. The verbs are of saying alone: what was given, sent or put may have been a parcel. */
export const cues = {
  said: [
    "(i|we)('ve|'d|ve| have| had| did)?( (already|previously|repeatedly|literally|just|only|clearly|explicitly|specifically|actually|even|definitely|certainly|both|patiently))* (told|said(?! (goodbye|hello|hi|sorry|thanks|thank))|say|mentioned|explained|stated|spelled out|spelt out|wrote|answered|quoted|reported|described|opened with|started with|began with|been (all )?(through|over)|gone (all )?(through|over)|went (all )?(through|over)|made (it|that|myself)|was clear|confirmed|supplied|dictated|listed|specified|laid out|set out)",
    'my (very )?(first|last|earlier|previous|opening|original|initial|other|second)( \\p{L}+)? (messages?|mails?|e-?mails?|letters?|sentence|line|words?|post|call|complaint|form|report|request)',
    '(what|which|the one|ones) i (gave|told|sent|wrote|said|put|opened|started)',
  ],
  same: [
    'both',
    'all (of )?(this|that|it|them|those|these)',
    'the (very )?same',
    'same (one|ones|number|thing|as|details|address|question|answer|story)',
    'everything',
    'exactly (that|this)',
    'nothing (new|else|to add)',
    'clear(ly)?',
    '(it|them) all',
  ],
  place: [
    '(?<!(can.t|won.t|doesn.t|cannot|not|screen|page) )scroll(ed|ing)?',
    '(top|start|beginning) of (this|the|my|our|your) (chat|thread|page|conversation|mail|e-?mail|message|exchange|ticket)',
    '(in|of|from) (this|our|the) (very |same |whole )?(chat|thread|conversation|exchange)',
    'above(?= ?[,.!?;:)]|$)',
    'up there',
    '(where (it|they)( always)? (was|were|is|has been)|where i (put|left|wrote|typed|gave))',
    '(first|opening) (message|line|sentence|mail|e-?mail)',
  ],
  earlier: [
    'already',
    'before(?= ?[,.!?;:)]|$)',
    'twice',
    'earlier',
    '(two|three|four|five|several|many|countless|\\d+) times',
    'again and again',
    'from the (start|beginning|outset)',
    'at (the )?(start|beginning|outset|first)',
    '(to|with) your( \\p{L}+){1,2}',
    'on (mon|tues|wednes|thurs|fri|satur|sun)day',
    'yesterday',
    'last (week|time|month|\\p{L}+day)',
    'this morning',
    '(on|over|by) the phone',
    'by (phone|mail|e-?mail)',
    'in (the|my|your|this|an?) ([\\p{L}-]+ )?(form|mail|e-?mail|message|letter|chat|call|branch|shop)',
  ],
};
