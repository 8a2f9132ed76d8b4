// The words of conditions. Three modes: the first argument of any, count and share is a pattern of source names,
// and what stands in brackets is the name of a source; neither follows the rules of the rest.
lexer grammar ConditionLexer;

OR: 'or';
AND: 'and';
NOT: 'not';

ACROSS: ('any' | 'count' | 'share') BLANK* '(' -> pushMode(IN_PATTERN);

QUANTITY: NUMBER '%' | NUMBER | (NUMBER UNIT)+;
NAME: WORD ('-' WORD)*;
QUOTED_NAME: '`' ~[`\r\n]+ '`';

GREATER_OR_EQUAL: '>=';
LESS_OR_EQUAL: '<=';
EQUAL: '==';
NOT_EQUAL: '!=';
GREATER: '>';
LESS: '<';
PLUS: '+';
MINUS: '-';
STAR: '*';
SLASH: '/';
PERCENT: '%';
OPEN: '(';
CLOSE: ')';
COMMA: ',';
OPEN_SOURCE: '[' -> pushMode(IN_SOURCE);

SPACE: BLANK+ -> skip;
STRANGE: .;

fragment BLANK: [ \t\r\n\u00a0];
fragment DIGITS: [0-9]+;
fragment NUMBER: (DIGITS ('.' [0-9]*)? | '.' DIGITS) ([eE] [+-]? DIGITS)?;
fragment UNIT: [\p{L}]+;
fragment WORD: [\p{L}_] [\p{L}\p{N}_.]*;

mode IN_PATTERN;
PATTERN
    : '/' ('\\/' | ~[/\r\n])+ '/'
    | '`' ~[`\r\n]+ '`'
    | '"' ~["\r\n]+ '"'
    | ~[,()`"/ \t\r\n\u00a0] ~[,()`" \t\r\n\u00a0]*
    ;
PATTERN_COMMA: ',' -> type(COMMA), popMode;
PATTERN_CLOSE: ')' -> type(CLOSE), popMode;
PATTERN_SPACE: BLANK+ -> skip;
PATTERN_STRANGE: . -> type(STRANGE);

mode IN_SOURCE;
SOURCE: ~[\]\r\n]+;
CLOSE_SOURCE: ']' -> popMode;
SOURCE_STRANGE: . -> type(STRANGE);
