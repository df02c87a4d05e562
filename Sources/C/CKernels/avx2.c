// The path of x86 processors since 2013 (Haswell) and 2015 (Excavator).

#if defined(__x86_64__)

#include "functions.h"

#include <float.h>
#include <immintrin.h>
#include <math.h>
#include <stddef.h>
#include <string.h>

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma")
#endif

#define LANES 8
#define LANES_MIN(left, right) _mm256_min_ps((__m256)(left), (__m256)(right))
#define LANES_MAX(left, right) _mm256_max_ps((__m256)(left), (__m256)(right))
#include "lanes.inc.h"

#include "floats.inc.h"

#define ROW_TILE 4
#include "dense.inc.h"

ALWAYS_INLINE __m256i four_codes(const uint8_t *codes) {
    int32_t four;
    memcpy(&four, codes, sizeof four);
    return _mm256_set1_epi32(four);
}

// Has no effect but that the compiler may not add the steps up in another order, which would need more registers than
// there are.
#define KEEP_IN_REGISTERS(first, second) __asm__("" : "+x"(first), "+x"(second))

ALWAYS_INLINE void dense_tile(const int rows, dense_tile_place place) {
    const kernels_dense *const dense = place.dense;
    const int64_t inputs = dense->inputs, outputs = dense->outputs;
    const int64_t blocks = inputs / block_size * dense->planes;
    const int8_t *weights = dense->weights + place.group * blocks * block_byte_count;
    const int8_t *ahead = place.ahead;
    const float *scales = dense->scales + place.group * blocks * group_size;
    const __m256i ones = _mm256_set1_epi16(1);
    __m256 sums[ROW_TILE][2];
    UNROLLED
    for (int row = 0; row < rows; row++) sums[row][0] = sums[row][1] = _mm256_setzero_ps();
    for (int32_t plane = 0; plane < dense->planes; plane++) {
        for (int64_t input = 0; input < inputs; input += block_size) {
            __m256i products[ROW_TILE][2];
            UNROLLED
            for (int step = 0; step < step_count; step++) {
                const __m256i left = _mm256_load_si256((const __m256i *)(weights + step * step_byte_count));
                const __m256i right = _mm256_load_si256((const __m256i *)(weights + step * step_byte_count + 32));
                UNROLLED
                for (int row = 0; row < rows; row++) {
                    const __m256i four = four_codes(place.codes + row * inputs + input + 4 * step);
                    // Two products a lane and eight steps: 16 · 8 · 255 = 32640, which fits 16 bits.
                    const __m256i first = _mm256_maddubs_epi16(four, left);
                    const __m256i second = _mm256_maddubs_epi16(four, right);
                    products[row][0] = step == 0 ? first : _mm256_add_epi16(products[row][0], first);
                    products[row][1] = step == 0 ? second : _mm256_add_epi16(products[row][1], second);
                    KEEP_IN_REGISTERS(products[row][0], products[row][1]);
                }
            }
            UNROLLED
            for (int half = 0; half < 2; half++) {
                const __m256 counts = _mm256_load_ps(scales + 8 * half);
                UNROLLED
                for (int row = 0; row < rows; row++) {
                    const __m256i whole = _mm256_madd_epi16(products[row][half], ones);
                    sums[row][half] = _mm256_fmadd_ps(_mm256_cvtepi32_ps(whole), counts, sums[row][half]);
                }
            }
            ahead = ask_ahead(ahead, place.ahead_step);
            weights += block_byte_count;
            scales += group_size;
        }
    }
    UNROLLED
    for (int half = 0; half < 2; half++) {
        const int64_t first = place.group * group_size + 8 * half;
        const __m256 all = _mm256_loadu_ps(dense->sums + first), bias = _mm256_loadu_ps(dense->bias + first);
        UNROLLED
        for (int row = 0; row < rows; row++) {
            const __m256 sum = _mm256_fnmadd_ps(_mm256_set1_ps(place.zero[row]), all, sums[row][half]);
            const __m256 result = _mm256_fmadd_ps(_mm256_set1_ps(place.scale[row]), sum, bias);
            _mm256_storeu_ps(place.output + row * outputs + 8 * half, result);
        }
    }
}

ALWAYS_INLINE __m256i sixteen_bytes(const int8_t *bytes) {
    return _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)bytes));
}

ALWAYS_INLINE int32_t sum_of_integers(__m256i values) {
    __m128i sum = _mm_add_epi32(_mm256_castsi256_si128(values), _mm256_extracti128_si256(values, 1));
    sum = _mm_add_epi32(sum, _mm_shuffle_epi32(sum, 0x4e));
    sum = _mm_add_epi32(sum, _mm_shuffle_epi32(sum, 0xb1));
    return _mm_cvtsi128_si32(sum);
}

ALWAYS_INLINE void dots_tile(
    const int count, const int8_t *rows, int64_t size, const int8_t *query, int32_t *out) {
    const int64_t whole = size / 16 * 16;
    __m256i sums[4];
    UNROLLED
    for (int row = 0; row < count; row++) sums[row] = _mm256_setzero_si256();
    for (int64_t i = 0; i < whole; i += 16) {
        const __m256i factor = sixteen_bytes(query + i);
        UNROLLED
        for (int row = 0; row < count; row++) {
            const __m256i products = _mm256_madd_epi16(sixteen_bytes(rows + row * size + i), factor);
            sums[row] = _mm256_add_epi32(sums[row], products);
        }
    }
    for (int row = 0; row < count; row++) {
        int32_t sum = sum_of_integers(sums[row]);
        for (int64_t i = whole; i < size; i++) sum += rows[row * size + i] * query[i];
        out[row] = sum;
    }
}

static void dots(const int8_t *rows, int64_t count, int32_t size, const int8_t *query, int32_t *out) {
    int64_t row = 0;
    for (; row + 4 <= count; row += 4) dots_tile(4, rows + row * size, size, query, out + row);
    for (; row < count; row++) dots_tile(1, rows + row * size, size, query, out + row);
}

const kernels_functions kernels_avx2_functions = {quantize, apply, gelu, add_normalize, attention, dots};

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#endif
