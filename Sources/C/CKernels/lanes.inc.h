// Included once by the file of each path, which has defined LANES (how many floats a register holds) and included the
// intrinsics it needs. Operators on `lanes` are those of the vector extension that clang and gcc share.

typedef float lanes __attribute__((vector_size(4 * LANES)));
typedef int32_t integer_lanes __attribute__((vector_size(4 * LANES)));
/// The same in memory, at any address.
typedef float loose_lanes __attribute__((vector_size(4 * LANES), aligned(4), may_alias));

ALWAYS_INLINE lanes lanes_load(const float *numbers) { return *(const loose_lanes *)numbers; }

ALWAYS_INLINE void lanes_store(float *numbers, lanes values) { *(loose_lanes *)numbers = values; }

ALWAYS_INLINE lanes lanes_of(float number) { return (lanes){0} + number; }

/// The first `count` numbers, and `rest` for the others.
ALWAYS_INLINE lanes lanes_load_some(const float *numbers, int64_t count, float rest) {
    lanes values = lanes_of(rest);
    memcpy(&values, numbers, (size_t)count * sizeof(float));
    return values;
}

ALWAYS_INLINE void lanes_store_some(float *numbers, int64_t count, lanes values) {
    memcpy(numbers, &values, (size_t)count * sizeof(float));
}

// The smaller and the larger of two; the second where one is no number.
#if defined(LANES_MIN)
ALWAYS_INLINE lanes lanes_min(lanes left, lanes right) { return (lanes)LANES_MIN(left, right); }
ALWAYS_INLINE lanes lanes_max(lanes left, lanes right) { return (lanes)LANES_MAX(left, right); }
#else
ALWAYS_INLINE lanes lanes_select(integer_lanes mask, lanes yes, lanes no) {
    return (lanes)((mask & (integer_lanes)yes) | (~mask & (integer_lanes)no));
}
ALWAYS_INLINE lanes lanes_min(lanes left, lanes right) { return lanes_select(left < right, left, right); }
ALWAYS_INLINE lanes lanes_max(lanes left, lanes right) { return lanes_select(left > right, left, right); }
#endif

ALWAYS_INLINE float lanes_sum(lanes values) {
    float total = 0;
    for (int lane = 0; lane < LANES; lane++) total += values[lane];
    return total;
}

ALWAYS_INLINE float lanes_highest(lanes values) {
    float highest = values[0];
    for (int lane = 1; lane < LANES; lane++) highest = values[lane] > highest ? values[lane] : highest;
    return highest;
}

ALWAYS_INLINE float lanes_lowest(lanes values) {
    float lowest = values[0];
    for (int lane = 1; lane < LANES; lane++) lowest = values[lane] < lowest ? values[lane] : lowest;
    return lowest;
}

/// The exponential of numbers that are not above 0, to 2 units in the last place; below -87 it is next to nothing.
///
/// Source: Moshier, the Cephes library, `expf`.
ALWAYS_INLINE lanes lanes_exponential(lanes values) {
    const lanes x = lanes_max(values, lanes_of(-87));
    // Adding 1.5 · 2²³ rounds to a whole number, which then stands in the lowest bits.
    const lanes shifted = x * 1.44269504f + 12582912.0f;
    const lanes n = shifted - 12582912.0f;
    const lanes r = (x - n * 0.693359375f) + n * 2.12194440e-4f;
    lanes y = r * 1.9875691500e-4f + 1.3981999507e-3f;
    y = y * r + 8.3334519073e-3f;
    y = y * r + 4.1665795894e-2f;
    y = y * r + 1.6666665459e-1f;
    y = y * r + 5.0000001201e-1f;
    y = y * (r * r) + (r + 1.0f);
    return (lanes)((integer_lanes)y + ((integer_lanes)shifted << 23));
}

/// The error function, within 5 · 10⁻⁷.
///
/// Source: the rational approximation of Eigen, `generic_fast_erf`.
ALWAYS_INLINE lanes lanes_error_function(lanes values) {
    const lanes x = lanes_max(lanes_min(values, lanes_of(4)), lanes_of(-4));
    const lanes s = x * x;
    lanes p = s * -2.72614225801306e-10f + 2.77068142495902e-08f;
    p = p * s + -2.10102402082508e-06f;
    p = p * s + -5.69250639462346e-05f;
    p = p * s + -7.34990630326855e-04f;
    p = p * s + -2.95459980854025e-03f;
    p = p * s + -1.60960333262415e-02f;
    lanes q = s * -1.45660718464996e-05f + -2.13374055278905e-04f;
    q = q * s + -1.68282697438203e-03f;
    q = q * s + -7.37332916720468e-03f;
    q = q * s + -1.42647390514189e-02f;
    return x * p / q;
}

/// Source: Hendrycks and Gimpel, *Gaussian Error Linear Units* (2016).
ALWAYS_INLINE lanes lanes_gelu(lanes x) { return x * 0.5f * (lanes_error_function(x * 0.707106781f) + 1.0f); }
