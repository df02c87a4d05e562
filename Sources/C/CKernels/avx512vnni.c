// The path of x86 processors with 512-bit registers and dot products of bytes: Cascade Lake (2019), Zen 4 (2022).

#if defined(__x86_64__) || defined(KERNELS_SIMDE)

#include "functions.h"

#include <float.h>
#include <math.h>
#include <stddef.h>
#include <string.h>

// scripts/kernels-check.sh builds this file with SIMDe, which does the same on any processor.
#if defined(KERNELS_SIMDE)
#include <simde/x86/avx512.h>
#else
#include <immintrin.h>
#if defined(__clang__)
#pragma clang attribute push(                                                                                          \
    __attribute__((target("avx2,fma,avx512f,avx512bw,avx512dq,avx512vl,avx512vnni"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma,avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")
#endif
#endif

#define LANES 16
#define LANES_MIN(left, right) _mm512_min_ps((__m512)(left), (__m512)(right))
#define LANES_MAX(left, right) _mm512_max_ps((__m512)(left), (__m512)(right))
#include "lanes.inc.h"

#include "floats.inc.h"

#define ROW_TILE 6
#include "dense.inc.h"

ALWAYS_INLINE __m512i four_codes(const uint8_t *codes) {
    int32_t four;
    memcpy(&four, codes, sizeof four);
    return _mm512_set1_epi32(four);
}

ALWAYS_INLINE void dense_tile(const int rows, dense_tile_place place) {
    const kernels_dense *const dense = place.dense;
    const int64_t inputs = dense->inputs, outputs = dense->outputs;
    const int64_t blocks = inputs / block_size * dense->planes;
    const int8_t *weights = dense->weights + place.group * blocks * block_byte_count;
    const int8_t *ahead = place.ahead;
    const float *scales = dense->scales + place.group * blocks * group_size;
    lanes sums[ROW_TILE];
    UNROLLED
    for (int row = 0; row < rows; row++) sums[row] = lanes_of(0);
    for (int32_t plane = 0; plane < dense->planes; plane++) {
        for (int64_t input = 0; input < inputs; input += block_size) {
            __m512i products[ROW_TILE];
            UNROLLED
            for (int row = 0; row < rows; row++) products[row] = _mm512_setzero_si512();
            UNROLLED
            for (int step = 0; step < step_count; step++) {
                const __m512i factors = _mm512_load_si512(weights + step * step_byte_count);
                UNROLLED
                for (int row = 0; row < rows; row++) {
                    const __m512i four = four_codes(place.codes + row * inputs + input + 4 * step);
                    products[row] = _mm512_dpbusd_epi32(products[row], four, factors);
                }
            }
            const lanes counts = lanes_load(scales);
            UNROLLED
            for (int row = 0; row < rows; row++) {
                sums[row] += __builtin_convertvector((integer_lanes)products[row], lanes) * counts;
            }
            ahead = ask_ahead(ahead, place.ahead_step);
            weights += block_byte_count;
            scales += group_size;
        }
    }
    const lanes all = lanes_load(dense->sums + place.group * group_size);
    const lanes bias = lanes_load(dense->bias + place.group * group_size);
    UNROLLED
    for (int row = 0; row < rows; row++) {
        lanes_store(place.output + row * outputs, bias + (sums[row] - all * place.zero[row]) * place.scale[row]);
    }
}

// Without a sign: on the way a sum may leave 32 bits, and comes back.
ALWAYS_INLINE uint32_t sum_of_integers(__m512i values) {
    uint32_t numbers[16];
    memcpy(numbers, &values, sizeof numbers);
    uint32_t sum = 0;
    for (int lane = 0; lane < 16; lane++) sum += numbers[lane];
    return sum;
}

/// The instruction takes one side without a sign: the row, with 128 added to each byte, which adds 128 times the sum of
/// the query to the result.
ALWAYS_INLINE void dots_tile(
    const int count, const int8_t *rows, int64_t size, const int8_t *query, int32_t excess, int32_t *out) {
    const int64_t whole = size / 64 * 64;
    const __m512i signs = _mm512_set1_epi8((char)0x80);
    __m512i sums[4];
    UNROLLED
    for (int row = 0; row < count; row++) sums[row] = _mm512_setzero_si512();
    for (int64_t i = 0; i < whole; i += 64) {
        const __m512i factors = _mm512_loadu_si512(query + i);
        UNROLLED
        for (int row = 0; row < count; row++) {
            const __m512i bytes = _mm512_xor_si512(_mm512_loadu_si512(rows + row * size + i), signs);
            sums[row] = _mm512_dpbusd_epi32(sums[row], bytes, factors);
        }
    }
    for (int row = 0; row < count; row++) {
        int32_t sum = (int32_t)(sum_of_integers(sums[row]) - (uint32_t)excess);
        for (int64_t i = whole; i < size; i++) sum += rows[row * size + i] * query[i];
        out[row] = sum;
    }
}

static void dots(const int8_t *rows, int64_t count, int32_t size, const int8_t *query, int32_t *out) {
    int32_t excess = 0;
    for (int64_t i = 0; i < size / 64 * 64; i++) excess += 128 * query[i];
    int64_t row = 0;
    for (; row + 4 <= count; row += 4) dots_tile(4, rows + row * size, size, query, excess, out + row);
    for (; row < count; row++) dots_tile(1, rows + row * size, size, query, excess, out + row);
}

const kernels_functions kernels_avx512vnni_functions = {quantize, apply, gelu, add_normalize, attention, dots};

#if !defined(KERNELS_SIMDE)
#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif

#endif
