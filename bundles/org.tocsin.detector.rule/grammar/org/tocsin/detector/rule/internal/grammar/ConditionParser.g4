// The sentences of conditions. What is a number and what holds or not is checked afterwards, where it can be said better.
parser grammar ConditionParser;

options {
    tokenVocab = ConditionLexer;
}

whole: expression EOF;

expression
    : MINUS expression                                                                          # negation
    | left = expression operator = (STAR | SLASH | PERCENT) right = expression                  # arithmetic
    | left = expression operator = (PLUS | MINUS) right = expression                            # arithmetic
    | left = expression operator = (GREATER | GREATER_OR_EQUAL | LESS | LESS_OR_EQUAL | EQUAL | NOT_EQUAL)
        right = expression                                                                      # comparison
    | NOT expression                                                                            # not
    | left = expression AND right = expression                                                  # and
    | left = expression OR right = expression                                                   # or
    | OPEN expression CLOSE                                                                     # group
    | QUANTITY                                                                                  # quantity
    | ACROSS PATTERN COMMA expression CLOSE                                                     # across
    | NAME OPEN expression (COMMA expression)* CLOSE                                            # call
    | (NAME | QUOTED_NAME) (OPEN_SOURCE SOURCE CLOSE_SOURCE)?                                   # metric
    ;
