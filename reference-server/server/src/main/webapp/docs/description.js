"use strict";

// Nothing is asked of any other server: no validator, no font, no script.
SwaggerUIBundle({
  url: "../api/v1/openapi.json",
  dom_id: "#description",
  deepLinking: true,
  validatorUrl: null,
});
