// The path of any processor: what the compiler makes of loops and of four lanes.

#include "functions.h"

#include <float.h>
#include <math.h>
#include <string.h>

#define LANES 4
#include "lanes.inc.h"

#include "floats.inc.h"

#define ROW_TILE 1
#include "dense.inc.h"

ALWAYS_INLINE void dense_tile(
    const int rows, const kernels_dense *dense, int64_t group, const uint8_t *codes, const float *scale,
    const float *zero, float *output) {
    (void)rows;
    const int64_t plane_blocks = dense->inputs / block_size;
    const int64_t blocks = plane_blocks * dense->planes;
    const int8_t *weights = dense->weights + group * blocks * block_byte_count;
    const float *scales = dense->scales + group * blocks * group_size;
    float sums[group_size] = {0};
    for (int64_t block = 0; block < blocks; block++, weights += block_byte_count, scales += group_size) {
        const uint8_t *inputs = codes + block % plane_blocks * block_size;
        // At most 8 products of 8 · 255 each: they fit 16 bits.
        int16_t products[step_byte_count] = {0};
        for (int step = 0; step < step_count; step++) {
            for (int i = 0; i < step_byte_count; i++) {
                products[i] += (int16_t)(weights[step * step_byte_count + i] * inputs[4 * step + i % 4]);
            }
        }
        for (int lane = 0; lane < group_size; lane++) {
            const int16_t *four = products + 4 * lane;
            sums[lane] += scales[lane] * (float)(four[0] + four[1] + four[2] + four[3]);
        }
    }
    for (int lane = 0; lane < group_size; lane++) {
        const int64_t index = group * group_size + lane;
        output[lane] = dense->bias[index] + scale[0] * (sums[lane] - zero[0] * dense->sums[index]);
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
