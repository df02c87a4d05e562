#include "CPhoneNumber.h"

#include <cstdlib>
#include <cstring>
#include <string>

#include <phonenumbers/phonenumberutil.h>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

/// By how many digits a number is longer or shorter than the plan's example of its kind; of a number that the plan does
/// not know, of the nearest kind.
int unlikeness(const PhoneNumberUtil& plans, const PhoneNumber& number, bool isValid) {
    std::string region, digits;
    plans.GetRegionCodeForCountryCode(number.country_code(), &region);
    plans.GetNationalSignificantNumber(number, &digits);
    const auto own = plans.GetNumberType(number);
    int nearest = -1;
    for (const auto kind : {isValid ? own : PhoneNumberUtil::FIXED_LINE, isValid ? own : PhoneNumberUtil::MOBILE}) {
        PhoneNumber example;
        if (!plans.GetExampleNumberForType(region, kind, &example)) continue;
        std::string usual;
        plans.GetNationalSignificantNumber(example, &usual);
        const int distance = std::abs(static_cast<int>(digits.size()) - static_cast<int>(usual.size()));
        if (nearest < 0 || distance < nearest) nearest = distance;
    }
    return nearest < 0 ? 0 : nearest;
}

}  // namespace

// No exception may reach Swift: whatever the library cannot do, there is no number.

int cphone_read(const char *text, const char *region, cphone_number *number) try {
    const PhoneNumberUtil& plans = *PhoneNumberUtil::GetInstance();
    PhoneNumber read;
    if (plans.Parse(text, region, &read) != PhoneNumberUtil::NO_PARSING_ERROR) return 0;
    // This form leaves out an extension: whoever has one is of the same subscriber.
    std::string e164;
    plans.Format(read, PhoneNumberUtil::E164, &e164);
    if (e164.size() >= sizeof number->e164) return 0;
    std::memcpy(number->e164, e164.c_str(), e164.size() + 1);
    number->calling_code = read.country_code();
    const bool isValid = plans.IsValidNumber(read);
    number->unlikeness = unlikeness(plans, read, isValid);
    if (isValid) {
        number->verdict = CPHONE_VALID;
    } else if (plans.IsPossibleNumberWithReason(read) == PhoneNumberUtil::IS_POSSIBLE) {
        number->verdict = CPHONE_POSSIBLE;
    } else {
        number->verdict = CPHONE_IMPOSSIBLE;
    }
    return 1;
} catch (...) {
    return 0;
}

int cphone_calling_code(const char *region) try {
    return PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(region);
} catch (...) {
    return 0;
}

int cphone_region(int calling_code, char *region) try {
    std::string code;
    PhoneNumberUtil::GetInstance()->GetRegionCodeForCountryCode(calling_code, &code);
    // Satellites have a calling code and no region, which is called 001; ZZ is nobody's.
    if (code.size() != 2 || code == "ZZ") return 0;
    std::memcpy(region, code.c_str(), code.size() + 1);
    return 1;
} catch (...) {
    return 0;
}
