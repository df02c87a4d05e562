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

// Lanes turned by a part of their number: after each turn by a half, a quarter, ... every lane has met every other.
#if LANES == 16
#define TURNED(v, n)                                                                                                   \
    __builtin_shufflevector(                                                                                           \
        v, v, n, n + 1, n + 2, n + 3, n + 4, n + 5, n + 6, n + 7, (n + 8) % 16, (n + 9) % 16, (n + 10) % 16,           \
        (n + 11) % 16, (n + 12) % 16, (n + 13) % 16, (n + 14) % 16, (n + 15) % 16)
#define EACH_TURN(values, meet)                                                                                        \
    values = meet(values, TURNED(values, 8));                                                                          \
    values = meet(values, TURNED(values, 4));                                                                          \
    values = meet(values, TURNED(values, 2));                                                                          \
    values = meet(values, TURNED(values, 1));
#elif LANES == 8
#define TURNED(v, n)                                                                                                   \
    __builtin_shufflevector(                                                                                           \
        v, v, n, n + 1, n + 2, n + 3, (n + 4) % 8, (n + 5) % 8, (n + 6) % 8, (n + 7) % 8)
#define EACH_TURN(values, meet)                                                                                        \
    values = meet(values, TURNED(values, 4));                                                                          \
    values = meet(values, TURNED(values, 2));                                                                          \
    values = meet(values, TURNED(values, 1));
#else
#define TURNED(v, n) __builtin_shufflevector(v, v, n, n + 1, (n + 2) % 4, (n + 3) % 4)
#define EACH_TURN(values, meet)                                                                                        \
    values = meet(values, TURNED(values, 2));                                                                          \
    values = meet(values, TURNED(values, 1));
#endif

ALWAYS_INLINE lanes lanes_add(lanes left, lanes right) { return left + right; }

ALWAYS_INLINE float lanes_sum(lanes values) {
    EACH_TURN(values, lanes_add)
    return values[0];
}

ALWAYS_INLINE float lanes_highest(lanes values) {
    EACH_TURN(values, lanes_max)
    return values[0];
}

ALWAYS_INLINE float lanes_lowest(lanes values) {
    EACH_TURN(values, lanes_min)
    return values[0];
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
/// It is `max(x, 0) - t * Φ(-t)` with `t = |x|`, whose second part is small everywhere, and 10⁻⁷ at most from 5.5 on.
/// The polynomial is Φ(-t) over 0...5.5, mapped to -1...1, with the least largest error of `t * Φ(-t)`, 1.2 · 10⁻⁷:
/// found by linear programming on 3000 Chebyshev nodes.
///
/// Source: Hendrycks and Gimpel, *Gaussian Error Linear Units* (2016).
ALWAYS_INLINE lanes lanes_gelu(lanes x) {
    const lanes t = lanes_min((lanes)((integer_lanes)x & 0x7fffffff), lanes_of(5.5f));
    const lanes u = t * (2 / 5.5f) - 1.0f;
    // In pairs, and pairs of pairs, which takes a processor less time than one power after another.
    // Source: Estrin, *Organization of computer systems: the fixed plus variable structure computer* (1960).
    const lanes u2 = u * u, u4 = u2 * u2;
    const lanes y0 = (u * -2.068080519e-01f + 9.455793484e-02f) * u2 + (u * -2.500806281e-02f + 2.979774167e-03f);
    const lanes y1 = (u * 2.184348143e-01f + -5.139721700e-02f) * u2 + (u * -1.771653966e-01f + 2.718897462e-01f);
    const lanes y2 = (u * -4.907521415e-02f + 1.332054524e-01f) * u2 + (u * -3.492514328e-02f + -1.630588623e-01f);
    const lanes y3 = (u * -5.580566207e-03f + 5.327598950e-03f) * u2 + (u * 3.013114201e-02f + -4.350795186e-02f);
    const lanes y = (y3 * u4 + y2) * (u4 * u4) + (y1 * u4 + y0);
    // In this order a NaN stays one.
    return lanes_max(lanes_of(0), x) - t * y;
}
