# One service as an image. Build it first: mvn -DskipTests package
#   docker build --build-arg SERVICE=intake-service -t complaints/intake .
ARG BASE_IMAGE=eclipse-temurin:17-jre
FROM ${BASE_IMAGE}
ARG SERVICE
RUN mkdir -p /app /run/complaints && chown 10001:10001 /run/complaints
WORKDIR /app
COPY ${SERVICE}/target/quarkus-app/lib/ lib/
COPY ${SERVICE}/target/quarkus-app/quarkus-run.jar ./
COPY ${SERVICE}/target/quarkus-app/app/ app/
COPY ${SERVICE}/target/quarkus-app/quarkus/ quarkus/
USER 10001:10001
ENV QUARKUS_HTTP_HOST=0.0.0.0
HEALTHCHECK --interval=5s --timeout=10s --start-period=180s --retries=12 \
  CMD ["timeout", "5", "bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$QUARKUS_HTTP_PORT && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '200 OK' <&3"]
CMD ["java", "-jar", "quarkus-run.jar"]
