// The path of any processor: what the compiler makes of loops and of four lanes.

#include "functions.h"

#include <float.h>
#include <math.h>
#include <stddef.h>
#include <string.h>

#define LANES 4
#include "lanes.inc.h"

#include "floats.inc.h"

#define ROW_TILE 1
#include "dense.inc.h"

typedef int16_t words __attribute__((vector_size(16)));
typedef int8_t eight_weights __attribute__((vector_size(8), aligned(8), may_alias));
typedef uint8_t eight_codes __attribute__((vector_size(8)));

/// Four codes as words, twice.
ALWAYS_INLINE words four_codes(const uint8_t *codes) {
    uint32_t four;
    memcpy(&four, codes, sizeof four);
    const uint64_t twice = four | (uint64_t)four << 32;
    eight_codes bytes;
    memcpy(&bytes, &twice, sizeof bytes);
    return __builtin_convertvector(bytes, words);
}

/// For each lane the sum of its four words in a row, two lanes from each side.
ALWAYS_INLINE integer_lanes sums_of_four(words left, words right) {
    const integer_lanes low = ((integer_lanes)left << 16 >> 16) + ((integer_lanes)left >> 16);
    const integer_lanes high = ((integer_lanes)right << 16 >> 16) + ((integer_lanes)right >> 16);
    return __builtin_shufflevector(low, high, 0, 2, 4, 6) + __builtin_shufflevector(low, high, 1, 3, 5, 7);
}

ALWAYS_INLINE void dense_tile(const int rows, dense_tile_place place) {
    (void)rows;
    const kernels_dense *const dense = place.dense;
    const int64_t blocks = dense->inputs / block_size * dense->planes;
    const int8_t *weights = dense->weights + place.group * blocks * block_byte_count;
    const int8_t *ahead = place.ahead;
    const float *scales = dense->scales + place.group * blocks * group_size;
    lanes sums[4] = {{0}, {0}, {0}, {0}};
    for (int32_t plane = 0; plane < dense->planes; plane++) {
        for (int64_t input = 0; input < dense->inputs; input += block_size) {
            // At most 8 products of 8 · 255 each: they fit 16 bits.
            words products[8];
            UNROLLED
            for (int part = 0; part < 8; part++) products[part] = (words){0};
            for (int step = 0; step < step_count; step++) {
                const words four = four_codes(place.codes + input + 4 * step);
                UNROLLED
                for (int part = 0; part < 8; part++) {
                    const int8_t *eight = weights + step * step_byte_count + 8 * part;
                    products[part] += __builtin_convertvector(*(const eight_weights *)eight, words) * four;
                }
            }
            UNROLLED
            for (int part = 0; part < 4; part++) {
                const integer_lanes whole = sums_of_four(products[2 * part], products[2 * part + 1]);
                sums[part] += __builtin_convertvector(whole, lanes) * lanes_load(scales + 4 * part);
            }
            ahead = ask_ahead(ahead, place.ahead_step);
            weights += block_byte_count;
            scales += group_size;
        }
    }
    for (int part = 0; part < 4; part++) {
        const int64_t first = place.group * group_size + 4 * part;
        const lanes sum = sums[part] - lanes_load(dense->sums + first) * place.zero[0];
        lanes_store(place.output + 4 * part, lanes_load(dense->bias + first) + sum * place.scale[0]);
    }
}

static void dots(const int8_t *rows, int64_t count, int32_t size, const int8_t *query, int32_t *out) {
    for (int64_t row = 0; row < count; row++, rows += size) {
        int32_t sum = 0;
        for (int64_t i = 0; i < size; i++) sum += rows[i] * query[i];
        out[row] = sum;
    }
}

const kernels_functions kernels_plain_functions = {quantize, apply, gelu, add_normalize, attention, dots};
