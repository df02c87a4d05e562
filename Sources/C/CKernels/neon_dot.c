// The path of Arm processors with dot products of bytes: Armv8.2 with the extension, such as Neoverse N1 (2019).

#if defined(__aarch64__)

#include "functions.h"

#include <arm_neon.h>
#include <float.h>
#include <math.h>
#include <stddef.h>
#include <string.h>

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("dotprod"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("arch=armv8.2-a+dotprod")
#endif

#define LANES 4
#define LANES_MIN(left, right) vminnmq_f32((float32x4_t)(left), (float32x4_t)(right))
#define LANES_MAX(left, right) vmaxnmq_f32((float32x4_t)(left), (float32x4_t)(right))
#include "lanes.inc.h"

#include "floats.inc.h"

#define ROW_TILE 3
#include "dense.inc.h"

/// One step of a group: sixteen outputs in four registers, each byte times the four codes that stand in `lane`.
#define STEP(lane)                                                                                                     \
    UNROLLED                                                                                                           \
    for (int part = 0; part < 4; part++) {                                                                             \
        const int8x16_t factors = vld1q_s8(step_weights + (lane) * step_byte_count + 16 * part);                       \
        UNROLLED                                                                                                       \
        for (int row = 0; row < rows; row++) {                                                                         \
            products[row][part] = vdotq_laneq_s32(products[row][part], factors, inputs[row], lane);                    \
        }                                                                                                              \
    }

/// The instruction takes both sides with a sign: codes are read less 128, and so is their zero.
ALWAYS_INLINE void dense_tile(const int rows, dense_tile_place place) {
    const kernels_dense *const dense = place.dense;
    const int64_t input_count = dense->inputs, outputs = dense->outputs;
    const int64_t blocks = input_count / block_size * dense->planes;
    const int8_t *weights = dense->weights + place.group * blocks * block_byte_count;
    const int8_t *ahead = place.ahead;
    const float *scales = dense->scales + place.group * blocks * group_size;
    const uint8x16_t signs = vdupq_n_u8(0x80);
    float32x4_t sums[ROW_TILE][4];
    UNROLLED
    for (int row = 0; row < rows; row++) {
        UNROLLED
        for (int part = 0; part < 4; part++) sums[row][part] = vdupq_n_f32(0);
    }
    for (int32_t plane = 0; plane < dense->planes; plane++) {
        for (int64_t input = 0; input < input_count; input += block_size) {
            int32x4_t products[ROW_TILE][4];
            UNROLLED
            for (int row = 0; row < rows; row++) {
                UNROLLED
                for (int part = 0; part < 4; part++) products[row][part] = vdupq_n_s32(0);
            }
            UNROLLED
            for (int half = 0; half < 2; half++) {
                const int8_t *step_weights = weights + half * 4 * step_byte_count;
                int8x16_t inputs[ROW_TILE];
                UNROLLED
                for (int row = 0; row < rows; row++) {
                    const uint8x16_t sixteen = vld1q_u8(place.codes + row * input_count + input + 16 * half);
                    inputs[row] = vreinterpretq_s8_u8(veorq_u8(sixteen, signs));
                }
                STEP(0)
                STEP(1)
                STEP(2)
                STEP(3)
            }
            UNROLLED
            for (int part = 0; part < 4; part++) {
                const float32x4_t counts = vld1q_f32(scales + 4 * part);
                UNROLLED
                for (int row = 0; row < rows; row++) {
                    sums[row][part] = vfmaq_f32(sums[row][part], vcvtq_f32_s32(products[row][part]), counts);
                }
            }
            ahead = ask_ahead(ahead, place.ahead_step);
            weights += block_byte_count;
            scales += group_size;
        }
    }
    UNROLLED
    for (int part = 0; part < 4; part++) {
        const int64_t first = place.group * group_size + 4 * part;
        const float32x4_t all = vld1q_f32(dense->sums + first), bias = vld1q_f32(dense->bias + first);
        UNROLLED
        for (int row = 0; row < rows; row++) {
            const float32x4_t sum = vfmsq_n_f32(sums[row][part], all, place.zero[row] - 128);
            vst1q_f32(place.output + row * outputs + 4 * part, vfmaq_n_f32(bias, sum, place.scale[row]));
        }
    }
}

static void dots(const int8_t *rows, int64_t count, int32_t size, const int8_t *query, int32_t *out) {
    const int64_t whole = size / 16 * 16;
    for (int64_t row = 0; row < count; row++, rows += size) {
        int32x4_t sums[2] = {vdupq_n_s32(0), vdupq_n_s32(0)};
        int64_t i = 0;
        for (; i + 32 <= whole; i += 32) {
            sums[0] = vdotq_s32(sums[0], vld1q_s8(rows + i), vld1q_s8(query + i));
            sums[1] = vdotq_s32(sums[1], vld1q_s8(rows + i + 16), vld1q_s8(query + i + 16));
        }
        for (; i < whole; i += 16) sums[0] = vdotq_s32(sums[0], vld1q_s8(rows + i), vld1q_s8(query + i));
        int32_t sum = vaddvq_s32(vaddq_s32(sums[0], sums[1]));
        for (; i < size; i++) sum += rows[i] * query[i];
        out[row] = sum;
    }
}

const kernels_functions kernels_neon_dot_functions = {quantize, apply, gelu, add_normalize, attention, dots};

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#endif
