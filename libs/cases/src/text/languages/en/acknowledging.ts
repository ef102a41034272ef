/** Recognising the customer's feeling, effort or situation, and what a successor was passed on. */
const VERY =
  '((so|very|really|quite|extremely|truly|certainly|incredibly|rather|pretty|all|just|deeply|terribly|absolutely|particularly|understandably|clearly|far|way|much|beyond|more than|a bit|doubly|utterly) )*';
const BAD =
  '(frustrat\\p{L}*|annoy\\p{L}*|worr(y|ying|ied|isome)|upset\\p{L}*|disappoint\\p{L}*|stress\\p{L}*|inconvenient|unpleasant|frightening|scary|awful|terrible|horrible|dreadful|difficult|infuriating|maddening|exasperat\\p{L}*|hard|rough|tough|exhausting|tiring|tiresome|draining|tedious|nerve-?racking|distress\\p{L}*|alarming|a (nuisance|pain|shame|headache|nightmare|worry|shock|blow|let-?down|disappointment|hassle|mess|lot)|not (acceptable|good enough|ok|okay|fair|right|what you)|unacceptable|unfair|miserable|confusing|uncomfortable|embarrassing|cold|long|galling|irritating|painful|unsettling|inexcusable)';
const PASSED =
  '(passed|handed|forwarded|transferred|briefed|filled|brought|put|updated|left|given|gave|told|shown|explained|caught|walked)';
const RECORD =
  '(chat|conversation|notes?|messages?|e-?mails?|mails?|history|file|correspondence|thread|letters?|exchange|case|ticket|log|transcript|complaint|timeline|record|account|what (you|happened|was)|everything|it all|all of (it|this|that)|from (the )?(top|start|beginning))';
const PERIOD =
  '(minutes?|hours?|days?|weeks?|months?|nights?|mornings?|weekends?|years?|calls?|visits?|mails?|e-?mails?|messages?|times|attempts)';
const COUNT =
  '(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|several|so many|that many|this many|all those|all these)';

export const acknowledging: readonly string[] = [
  '(took|taken|taking|picked|picking) (this|it|you|your \\p{L}+|the \\p{L}+)( \\p{L}+)? (over|up|on) from',
  "(and|,) ?(have|i've|i have|just|now)?( (just|now|also|already))* ?read (everything|it all|all of (it|this|that)|through (it|everything|the)|the (whole|entire|full)|your|what you)",
  '(must|can only|has to|cannot but)( (really|surely))? (be|have been|feel|have felt) ((so|very|really|quite|extremely|rather|pretty|truly|terribly|just) )*(?!(coming|going|arriving|using|missing|having|getting|something|anything|nothing|looking|talking|referring|running|working|calling|confusing|connected|installed|entered))\\p{L}{3,}ing(?= ?[,.!;]|$| (you|for|to|on|when|after|not|that|and))',
  '(wears?|wearing|wore|worn|gets?|getting|grinds?|drags?)( \\p{L}+)? (you (out|down)|on your nerves|on you)',
  '(?<=(^|[.!?,\\n]\\s?|and |fair enough,? |indeed,? |true,? |yes,? |oh,? |right,? ))((so |indeed |of course |yes |true )?(you|they|it) (were|did|are|have|had|do|was|is|does)(?= ?[,.!;]|$)|indeed (i|we|you|it) (would|should|could|was|did|had|is|were))',
  "(that|it|this|things)( (really|surely|certainly|definitely))? (can't|cannot|can not|couldn't|isn't|wasn't|hasn't|won't|must not|is not|was not)( (be|have been|been|feel))*( (very|much|exactly|at all|any|particularly))* (nice|easy|fun|pleasant|comfortable|great|ideal|good|right|acceptable|pretty|amusing|a joy|how (it|we|things) should)",
  "(i|we)('ve| have|'m|'re| am| are)?( (just|now|recently))* (inherited|taken over|taking over|taken on|picked up|picking up|took over|took on|stepped in|stepping in)( [^.!?\\n]{1,40}?)? (from|for|off) [^.!?\\n]{1,30}?,? (and|who|whose|which|so i)( [^.!?\\n]{0,30}?)? (know|told|says?|said|notes?|handover|message|summary|explained|passed|read|seen|see|wrote|left|briefed|filled)",
  "(his|her|their|[\\p{L}-]+'s|my colleague's) (handover( note)?|notes?|message|summary|write-?up|report) (says?|tells?|shows?|mentions?|explains?|makes?|sets? out|states?|reads?|is (clear|here))",
  // Conceding.
  '(?<=(^|[.!?,\\n]\\s?|and |but |indeed |yes,? |ah,? |oh,? ))(so (it|you|they|there|we) (is|are|did|was|were|does|do|had|has|have|must)|indeed (it|you|they)|(you|it|they|that) (did|do|does|was|were|is|are)( indeed| in fact)(?! (not|need))|it (does|did) (say|show|stand))',
  'you (did|do) (indeed |in fact |already )?(send|say|tell|mention|give|write|explain|report|ask|provide|ring|call|attach|include|point|return|cancel|pay|warn|raise)',
  "(that's|that is|it's|it is|you make|you have|you've|you raise|you do have|you've got)( (a|an|indeed|quite|perfectly|entirely|absolutely|completely|of course|all))* (true|fair( enough)?|fair point|good point|valid( point| question)?|point|right to|reasonable( question| request)?|only (fair|natural|right))(?! (that (you|the)|price))",
  '(point taken|fair (enough|point|question)|good point|i stand corrected|i take your point|granted|quite so|touche|well spotted|you got (me|us) there|i can.?t argue with that|no argument (here|there|from me))',
  "you('re| are)( (absolutely|completely|quite|totally|perfectly|of course|entirely|so|very|too))* (right|correct|entitled to|owed|justified|within your rights)",
  "(you have|you've|you had|you've got)( got)? (every|all the|a|good|full) (right|reasons?|cause) to",
  // Feeling.
  `(that|this|it|which|what happened|two weeks|waiting)( (definitely|surely|really|clearly))? (must|has to|can't|cannot|can only|will|sounds?|would|does sound|looks|feels)( (have|be|been|feel|felt|like))* ${VERY}${BAD}`,
  `(that|this|it|which)( (is|was|has been)|'s)( (indeed|of course|clearly|truly|really))* ${VERY}${BAD}(?= ?[,.!;]|$| (for|to (hear|read|be|have|wait|live|go)|when|and|that you|not to|without|in|with|after|especially|enough))`,
  'must (be|have been|feel)( \\p{L}+)? ' + BAD,
  '(?<!no |what )what (a|an)( (right|real|terrible|horrible|frustrating|stressful|rotten|awful|dreadful|bad|miserable|disappointing|annoying|unpleasant|long))* (nuisance|shame|mess|pain|headache|nightmare|disappointment|day|week|worry|bother|hassle|ordeal|saga|blow|start|experience|wait|journey|night|way to|rotten luck|bore|long wait)(?=[ ,.!;]|$)',
  `how (very |really |incredibly )?(annoying|frustrating|awful|upsetting|disappointing|worrying|maddening|inconvenient|stressful|unpleasant|tiresome|horrible|dreadful|infuriating|exasperating|exhausting|tiring)`,
  "(i|we)( (can|could|do|fully|completely|totally|really|certainly|absolutely|very much|well|quite|of course|entirely|only|too|also))* (understand|see|hear|get|imagine|appreciate|realise|realize|recogni[sz]e|sympathi[sz]e|empathi[sz]e|feel)( (how|why|you|your|where you|the (frustration|worry|urgency|stress|annoyance)|that you|that this|that it|that (is|must|was)|this (is|must|was|has)|it( is|'s| must| was)|completely|perfectly|entirely|with you|for you|the position|what this|what it|what you))",
  "(i|we)('d| would) (be|feel|have been|have felt|want|react|say|expect)( [\\p{L}']+){0,2} (annoyed|upset|frustrated|angry|the same|furious|cross|fed up|livid|impatient|disappointed|worried|too|as well)",
  '(anyone|anybody|everybody|everyone|most people|who) (would|wouldn.t)( not)? be( [\\p{L}]+)? (annoyed|upset|angry|cross|frustrated|fed up|furious|worried|livid)',
  'your (frustration|anger|disappointment|concerns?|worry|worries|annoyance|efforts?|feelings|upset|impatience|trouble|irritation|distress|persistence|situation|predicament|loss|honesty)(?! (is|are) (important|noted|valuable))',
  '(i|we) (can )?(tell|hear|see)( from [\\p{L} ]{1,25})? (that )?(you|how|this|it)',
  '(understandably|quite rightly|rightly so|no wonder|small wonder|not surprising\\p{L}*|understandable|justifiably|with good reason)',
  '(sorry|sad|awful|horrified|dismayed|concerned) (to (hear|read|learn|see)|about your|for your (loss|trouble))(?! you (go|leave))',
  `(that|which|it)('s| is| was) (an? )?(awful|terribly|very|really|far too|much too|way too)( \\p{L}+)? (lot|long)( (time|wait|to))?`,
  // Effort and particular situation.
  `you (shouldn't|should not|should never|don't|ought not to|needn't|didn't)( (have|have to|had to|need to|deserve|be|to|been))*( (be|being|left|kept|asked|chasing?|told))* (say|repeat|wait|waiting|chase|chasing|explain|ask|call|ring|write|tell|this|that|go through|hang|treated|left|hear|find out|remind|keep|deal|put up)`,
  `(you've|you have|you had|you)( (already|now|clearly|really|always|been|had to|have to|been made to))+ (waited|waiting|patient|chase|chased|chasing|repeat|explain|explained|told|wait|call|called|ring|rang|write|written|through|put up|kept|left|let down|passed|sent (round|from)|done (your|everything|all)|tried)(?! for (bank|our|the (payment|money)))`,
  `(waited|waiting|been) ${VERY}(long|patiently|patient)`,
  `after (all )?${COUNT} ${PERIOD}( [\\p{L}]+){0,3}(?=,)`,
  `${COUNT} ${PERIOD}( [\\p{L}'-]+){0,6} (is|are|was|without|instead of|and)( [\\p{L}'-]+){0,3} (too long|too many|far too|a long time|unacceptable|not acceptable|not ok|a lot|is a lot|no joke|enough|long enough|nothing|hot water|heating|internet|an answer|a reply|a proper)`,
  '(nobody|no one|no customer|none of us|no family|no parent)( (should|would|wants?|likes?|deserves?|ought))+( (to|have|be|has))*',
  '(with|having) (a |an |your |two |three |small |young |little |newborn )+(baby|child|children|newborn|infant|toddlers?|kids?|wedding|funeral|guests|elderly|sick|disab\\p{L}+)',
  '(thank you|thanks|grateful|appreciate it) (for|that you) (your effort|taking the (trouble|time)|the trouble|(explaining|setting out|spelling)|telling us honestly|being (so |very )?(clear|honest|frank|patient|thorough|open|understanding)|pointing|the (detailed|clear|thorough|reminder|heads)|all the|going (to|through)|sticking with|your (honesty|persistence|candou?r|trouble|frankness)|flagging (that|this) (up )?again|chasing|keeping (at|on)|holding on so)',
  "(i|we) (know|realise|realize|am aware|are aware|appreciate|recogni[sz]e|accept|admit|acknowledge)( (very well|full well|that|of course|how|it|this|only too well))* (you|your|you've|how|this|it|the|what|that)(?! (can|could|will|should|must)) ?(is|has|was|had|have|been|are|were|'s|'ve|hard|long|much|wait|frustrat\\p{L}*|feel|need|want|hoped|expected|rely|depend|cost|caus\\p{L}*|means|delay|late|urgent|situation|trouble|disappoint\\p{L}*|must|would (like|prefer|rather)|'d (like|prefer|rather))",
  "(i|we) (understand|see|hear|appreciate|get)( that)? (you|you'd|you would)('d| would)? (rather|prefer|like|want|need|hoped|expected)",
  "(not|isn't|wasn't|hardly|far from|nowhere near)( exactly| really)? (the|a|what|how|good|any)( \\p{L}+)? (service|experience|standard|way|welcome|you (expect|deserve|should|were|hoped|paid|want)|news|enough|start|fun)",
  // What a successor was passed on, or has read.
  `(he|she|they|[\\p{L}-]+|my colleagues?( \\p{L}+)?|our( [\\p{L}-]+)? (team|desk|agent|office))( (has|have|had|just|already|kindly|also)|'s|'ve)* ${PASSED} (me|us)( (on|in|over|across|all|up|fully|straight))*( (to speed|to date|in the picture|a (note|message|summary)|notes|everything|it|this|that|about|the|your|you|what|where|how|through|to))`,
  `(he|she|they|[\\p{L}-]+|my colleagues?( \\p{L}+)?)( (has|have|had|just|already)|'s|'ve)* (filled|briefed|brought|put|updated|caught)( (me|us))( (in|up|on))*(?=[ ,.!;]|$)`,
  '(who|he|she|they|colleague|agent|team|[\\p{L}-]+) (has )?(already )?(told|explained to|described to|informed|briefed) (me|us)( (about|what|that|how|of|all|everything|the|your|you))',
  `(i|we)('ve| have| just|'m| am| have just)( (just|already|now|been|only just|carefully|also|fully))* (read|reread|re-read|gone|looked|going|looking|reading|been|caught up|got up|went|seen|reviewed|studied|picked up)( (all|back|through|over|up|at|on|in|into|to speed on|with|from|carefully|everything))* ?(the|your|all|everything|what|every|this|our|this)?( (whole|entire|full|previous|earlier|complete|two|three|past|long))* ${RECORD}`,
  `(i|we)('ve| have)( (got|all|your|the|now|here))* (full |whole |entire |complete )?(history|notes|details|story|conversation|chat|file|thread|messages)( (right|here|open))*( (in front of|before|up|open|here)( me)?)`,
  '(i|we) (can |do )?see (from|in|on) (the|your|our|my)( \\p{L}+){0,2} (notes?|history|file|chat|messages?|thread|record|mails?|e-?mails?|conversation|account|log|ticket)',
  "(i|we) (can )?(now )?(see|have found|found|note) (that )?(you|three|two|four|several|both|all|\\d+)( [\\p{L}'-]+){0,3} (missed|failed|waited|waiting|written|called|rung|wrote|sent|told|paid|asked|reported|explained|chased|calls|complaints|messages|already|twice|attempts|returned|been)",
  '(notes?|handover|message|summary) (left by|left me|left for me|tells?|says?|shows?|from my colleague)( me| us)?( (that|you|my colleague|how|what|about|all|everything))',
  '(he|she|they|[\\p{L}-]+) (has |had )?(left|passed|handed) (me|us|over)( [\\p{L}-]+){0,3} (notes?|summary|details|everything|case|file|message)',
];

/** The customer's thanked-for patience is a formula, and these are no feelings of theirs. */
export const notAcknowledging: readonly string[] = [
  '(we|i)( really| greatly| very much| do)? (appreciate|value|thank you for) (your|you)( (continued|kind|ongoing))? (patience|understanding|custom|business|loyalty|feedback|cooperation|interest|time|patience and understanding)',
  '(i|we) (can )?(see|understand|hear|appreciate|note) (the|an?|your)( \\p{L}+)? (order|parcel|booking|payment|invoice|account|button|screen|line|error|tracking|request|message|enquiry)(?! (has|was|is|that|must|have))',
  'if you (had|have|were)( \\p{L}+){0,3}',
  "(as|once|when|until|after|if) (you have|you've|you had)( \\p{L}+){0,2}",
];
