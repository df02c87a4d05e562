// Compares one path with the plain one where Swift's tests cannot run it: see scripts/kernels-check.sh.
//
// Integers must agree bit for bit, floats within rounding. Prints what differs; the status tells.

#include "functions.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(KERNELS_SIMDE)
#define tested kernels_avx512vnni_functions
#else
#define tested kernels_neon_dot_functions
#endif
#define plain kernels_plain_functions

static int failures = 0;

static void expect(bool is_so, const char *what, int first, int second) {
    if (is_so) return;
    failures++;
    printf("differs: %s (%d, %d)\n", what, first, second);
}

/// Source: Marsaglia, *Xorshift RNGs* (2003).
static uint32_t random_bits(void) {
    static uint64_t state = 88172645463325252u;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (uint32_t)(state >> 32);
}

static float random_float(float low, float high) {
    return low + (high - low) * (float)(random_bits() >> 8) / 16777216.0f;
}

static void *room(size_t byte_count) {
    void *bytes = aligned_alloc(64, (byte_count + 63) / 64 * 64);
    if (!bytes) abort();
    memset(bytes, 0, byte_count);
    return bytes;
}

static float *random_floats(int count, float low, float high) {
    float *numbers = room((size_t)count * sizeof(float));
    for (int i = 0; i < count; i++) numbers[i] = random_float(low, high);
    return numbers;
}

static bool are_close(const float *left, const float *right, int count, float tolerance) {
    for (int i = 0; i < count; i++) {
        // Written so that a NaN is not close.
        if (!(fabsf(left[i] - right[i]) <= tolerance)) return false;
    }
    return true;
}

/// Whole scales, biases and zeros keep every sum whole, and exact in a float.
static void check_apply(int inputs, int outputs, int planes, int rows, bool is_exact, bool is_extreme) {
    const int blocks = inputs / block_size * planes;
    const int weight_count = outputs * blocks * block_size;
    int8_t *weights = room((size_t)weight_count);
    for (int i = 0; i < weight_count; i++) weights[i] = is_extreme ? -8 : (int8_t)(random_bits() % 16) - 8;
    float *scales = random_floats(outputs * blocks, 0, 0.01f), *bias = random_floats(outputs, -1, 1);
    float *sums = room((size_t)outputs * sizeof(float)), *scale = random_floats(rows, 0, 0.05f);
    float *zero = random_floats(rows, 0, 255);
    if (is_exact) {
        for (int i = 0; i < outputs * blocks; i++) scales[i] = is_extreme ? 1 : (float)(random_bits() % 3);
        for (int i = 0; i < outputs; i++) bias[i] = (float)(random_bits() % 100);
        for (int i = 0; i < rows; i++) zero[i] = (float)(random_bits() % 256), scale[i] = 2;
    }
    // The Arm path counts on the sums being what they are.
    for (int output = 0; output < outputs; output++) {
        double total = 0;
        for (int block = 0; block < blocks; block++) {
            const int64_t place = (int64_t)output / group_size * blocks + block;
            const int8_t *first = weights + place * block_byte_count + output % group_size * 4;
            int sum = 0;
            for (int i = 0; i < block_size; i++) sum += first[i / 4 * step_byte_count + i % 4];
            total += (double)scales[place * group_size + output % group_size] * sum;
        }
        sums[output] = (float)total;
    }
    uint8_t *codes = room((size_t)(rows * inputs));
    for (int i = 0; i < rows * inputs; i++) codes[i] = is_extreme ? 255 : (uint8_t)random_bits();
    const kernels_dense dense = {weights, scales, sums, bias, inputs, outputs, planes};
    const size_t byte_count = (size_t)(rows * outputs) * sizeof(float);
    float *expected = room(byte_count), *found = room(byte_count);
    plain.apply(&dense, codes, scale, zero, rows, expected);
    tested.apply(&dense, codes, scale, zero, rows, found);
    expect(are_close(found, expected, rows * outputs, is_exact ? 0 : 1e-3f), "apply", inputs, rows);
    void *const rooms[] = {weights, scales, bias, sums, scale, zero, codes, expected, found};
    for (size_t i = 0; i < sizeof rooms / sizeof *rooms; i++) free(rooms[i]);
}

static void check_dots(int size, int count, bool is_extreme) {
    int8_t *rows = room((size_t)(size * count)), *query = room((size_t)size);
    for (int i = 0; i < size * count; i++) rows[i] = is_extreme ? -128 : (int8_t)random_bits();
    for (int i = 0; i < size; i++) query[i] = is_extreme ? -128 : (int8_t)random_bits();
    int32_t expected[9], found[9];
    plain.dots(rows, count, size, query, expected);
    tested.dots(rows, count, size, query, found);
    expect(memcmp(expected, found, (size_t)count * sizeof(int32_t)) == 0, "dots", size, count);
    free(rows);
    free(query);
}

static void check_floats(int size, int rows) {
    const int padded = (size + 31) / 32 * 32;
    float *numbers = random_floats(rows * size, -7, 7), *addend = random_floats(rows * size, -1, 1);
    const size_t byte_count = (size_t)(rows * size) * sizeof(float);
    float *gain = random_floats(size, -1, 1), *expected = room(byte_count), *found = room(byte_count);

    uint8_t *expected_codes = room((size_t)(rows * padded)), *codes = room((size_t)(rows * padded));
    float expected_scale[9], scale[9], expected_zero[9], zero[9];
    plain.quantize(numbers, rows, size, padded, expected_codes, expected_scale, expected_zero);
    tested.quantize(numbers, rows, size, padded, codes, scale, zero);
    bool are_alike = true;
    // A fused multiplication may round a value in the middle the other way.
    for (int i = 0; i < rows * padded; i++) are_alike &= abs(codes[i] - expected_codes[i]) <= 1;
    expect(are_alike && are_close(scale, expected_scale, rows, 1e-6f), "quantize", size, rows);
    expect(are_close(zero, expected_zero, rows, 1e-4f), "zero", size, rows);

    memcpy(expected, numbers, byte_count);
    memcpy(found, numbers, byte_count);
    plain.gelu(expected, rows * size);
    tested.gelu(found, rows * size);
    expect(are_close(found, expected, rows * size, 2e-6f), "gelu", size, rows);

    plain.add_normalize(expected, addend, gain, addend, 1e-5f, rows, size);
    tested.add_normalize(found, addend, gain, addend, 1e-5f, rows, size);
    // A row of one number is all rounding.
    expect(are_close(found, expected, rows * size, size == 1 ? 1e-3f : 1e-4f), "add_normalize", size, rows);

    const int heads = size % 3 == 0 ? 3 : 1;
    if (size / heads <= largest_head_size) {
        float *space = room((size_t)((rows + 15) / 16 * 16 * (largest_head_size + query_tile)) * sizeof(float));
        float *value = random_floats(rows * size, -2, 2);
        plain.attention(numbers, addend, value, size, rows, heads, size / heads, space, expected);
        tested.attention(numbers, addend, value, size, rows, heads, size / heads, space, found);
        expect(are_close(found, expected, rows * size, 1e-5f), "attention", size, rows);
        free(value);
        free(space);
    }
    void *const rooms[] = {numbers, addend, gain, expected, found, expected_codes, codes};
    for (size_t i = 0; i < sizeof rooms / sizeof *rooms; i++) free(rooms[i]);
}

int main(void) {
#if defined(__aarch64__)
    if (!kernels_path_is_supported(kernels_path_neon_dot)) {
        // What an older processor answers.
        printf("neon-dot is not supported here\n");
        return kernels_best_path() == kernels_path_plain ? 4 : 1;
    }
    expect(kernels_best_path() == kernels_path_neon_dot, "the best path", kernels_best_path(), 0);
#endif
    for (int planes = 1; planes <= 2; planes++) {
        for (int rows = 1; rows <= 13; rows++) {
            for (int kind = 0; kind < 3; kind++) {
                check_apply(32, 16, planes, rows, kind > 0, kind == 2);
                check_apply(384, 48, planes, rows, kind > 0, kind == 2);
            }
        }
        check_apply(1536, 32, planes, 33, true, true);
    }
    static const int sizes[] = {1, 3, 4, 7, 15, 16, 17, 31, 33, 63, 64, 65, 96, 129, 384, 385};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        for (int rows = 1; rows <= 9; rows++) {
            check_floats(sizes[i], rows);
            check_dots(sizes[i], rows, false);
            check_dots(sizes[i], rows, true);
        }
    }
    check_dots(131071, 2, true);
    if (failures) printf("%d checks failed\n", failures);
    else printf("agrees with plain\n");
    return failures ? 1 : 0;
}
