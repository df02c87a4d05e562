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

/// `x * Φ(x)`, within 5 · 10⁻⁷.
///
/// It is `max(x, 0) - t * Φ(-t)` with `t = |x|`, where the second part is small everywhere and 10⁻⁷ at most from 5.5 on.
/// The polynomial is Φ(-t) over 0...5.5, mapped to -1...1, with the least largest error of `t * Φ(-t)`: 1.2 · 10⁻⁷, found by
/// linear programming on 3000 Chebyshev nodes.
///
/// Source: Hendrycks and Gimpel, *Gaussian Error Linear Units* (2016).
ALWAYS_INLINE lanes lanes_gelu(lanes x) {
    const lanes t = lanes_min((lanes)((integer_lanes)x & 0x7fffffff), lanes_of(5.5f));
    const lanes u = t * (2 / 5.5f) - 1.0f;
    lanes y = u * -5.580566207e-03f + 5.327598950e-03f;
    y = y * u + 3.013114201e-02f;
    y = y * u + -4.350795186e-02f;
    y = y * u + -4.907521415e-02f;
    y = y * u + 1.332054524e-01f;
    y = y * u + -3.492514328e-02f;
    y = y * u + -1.630588623e-01f;
    y = y * u + 2.184348143e-01f;
    y = y * u + -5.139721700e-02f;
    y = y * u + -1.771653966e-01f;
    y = y * u + 2.718897462e-01f;
    y = y * u + -2.068080519e-01f;
    y = y * u + 9.455793484e-02f;
    y = y * u + -2.500806281e-02f;
    y = y * u + 2.979774167e-03f;
    // In this order a NaN stays one.
    return lanes_max(lanes_of(0), x) - t * y;
}
