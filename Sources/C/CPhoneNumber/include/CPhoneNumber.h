/// Telephone numbers by libphonenumber, which speaks C++ only.
///
/// Source: https://github.com/google/libphonenumber; Debian: libphonenumber-dev. The library tells from the numbering
/// plans of all countries what a number can be; nothing of it is kept between two calls, and any thread may call.
#ifndef CPHONENUMBER_H
#define CPHONENUMBER_H

#ifdef __cplusplus
extern "C" {
#endif

/// What the numbering plan says of a number.
typedef enum {
    /// It has no length that the plan knows, or its country does not exist.
    CPHONE_IMPOSSIBLE = 0,
    /// It has a length that the plan knows.
    CPHONE_POSSIBLE = 1,
    /// It lies in a range that was given out when the library was made.
    CPHONE_VALID = 2
} cphone_verdict;

/// A number that was read.
typedef struct {
    /// In E.164 form with its `+`; terminated.
    char e164[32];
    /// The country's calling code.
    int calling_code;
    /// What the numbering plan says.
    cphone_verdict verdict;
    /// By how many digits it is longer or shorter than the plan's nearest example of a telephone.
    int unlikeness;
} cphone_number;

/// Reads digits as a telephone number.
///
/// @param text The number: digits, perhaps a `+` in front; terminated.
/// @param region The region that a number without calling code belongs to, such as `GB`; `ZZ` for none.
/// @param number What was read.
/// @return 1 when there is a number in it, whatever its verdict.
int cphone_read(const char *text, const char *region, cphone_number *number);

/// The calling code of a region; 0 when there is no such region.
int cphone_calling_code(const char *region);

/// The main region of a calling code, such as `US` of 1.
///
/// @param region Room for four characters.
/// @return 1 when there is one.
int cphone_region(int calling_code, char *region);

#ifdef __cplusplus
}
#endif

#endif
